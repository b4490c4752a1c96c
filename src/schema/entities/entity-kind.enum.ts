import { registerEnumType } from 'type-graphql';
import type { EntityKind } from '../../domain/kind.js';

/** GraphQL names of the kinds of entities. */
export const EntityKindEnum = {
  PHONE: 'phone',
  EMAIL: 'email',
  ACCOUNT: 'account',
  VEHICLE: 'vehicle',
  DEVICE: 'device',
  IP: 'ip',
  IMAGE: 'image',
  LOCATION: 'location',
  PERSON: 'person',
} as const satisfies Record<string, EntityKind>;

/** What each kind means, by its GraphQL name. */
export const ENTITY_KIND_MEANINGS = {
  PHONE: { description: 'A phone number.' },
  EMAIL: { description: 'An email address.' },
  ACCOUNT: { description: 'An account on a platform.' },
  VEHICLE: { description: 'A vehicle by plate or identification number.' },
  DEVICE: { description: 'A device by serial number, IMEI or the like.' },
  IP: { description: 'An IP address.' },
  IMAGE: { description: 'A hash of an image; never the image.' },
  LOCATION: { description: 'A place, as exact as its source says.' },
  PERSON: { description: 'A child or another person.' },
} as const;

registerEnumType(EntityKindEnum, {
  name: 'EntityKind',
  description: 'Kinds of entities: what connections run between.',
  valuesConfig: ENTITY_KIND_MEANINGS,
});
