import { z } from 'zod';
import { LEVELS } from '../../domain/marking.js';
import {
  flag,
  instant,
  instantColumn,
  optionalInstantColumn,
  secret,
  statement,
  text,
  texts,
  textsColumn,
} from '../statement.js';

const keyRow = z.object({
  key: z.object({
    id: z.string(),
    name: z.string(),
    admin: z.boolean(),
    level: z.enum(LEVELS),
    compartments: textsColumn,
    allCompartments: z.boolean(),
    createdAt: instantColumn,
    revokedAt: optionalInstantColumn,
  }),
});
const idRow = z.object({ id: z.string() });

export const listMarkings = statement('read/list-markings', {}, z.object({ key: z.string() }));
export const findKey = statement('read/find-key', { hash: secret }, keyRow);
export const loadKey = statement('read/load-key', { id: text }, keyRow);
export const listKeys = statement('read/list-keys', {}, keyRow);
export const saveKey = statement(
  'write/save-key',
  {
    id: text,
    hash: secret,
    name: text,
    admin: flag,
    level: text,
    compartments: texts,
    allCompartments: flag,
    createdAt: instant,
  },
  idRow,
);
export const revokeKey = statement('write/revoke-key', { id: text, at: instant }, idRow);
export const openInstallation = statement(
  'write/open-installation',
  { candidate: secret, at: instant },
  z.object({ key: z.string() }),
);
export const isEmpty = statement('read/is-empty', {}, z.object({ empty: z.boolean() }));
