import type { DocumentNode, GraphQLError } from 'graphql';
import { type AsOf, checkedAsOf, NOW } from '../domain/as-of.js';
import type { Caller } from '../services/caller.js';
import type { Services } from '../services/services.js';
import { type AroundLoader, createAroundLoader } from './loaders/around-loader.js';
import { createLinkLoaders, type LinkLoaders } from './loaders/link-loaders.js';
import { createNodeLoaders, type NodeLoaders } from './loaders/node-loaders.js';

/** The caller asking in one state of knowledge, with the loaders that belong to it. */
export interface Reading {
  readonly asOf: AsOf;
  readonly caller: Caller;
  readonly nodes: NodeLoaders;
  readonly links: LinkLoaders;
  readonly around: AroundLoader;
}

/** Lets a document through that keeps the limits, parsed, or with its syntax error. @throws AsterismError TOO_COMPLEX, BAD_USER_INPUT */
export type AdmitDocument = (text: string, values: Readonly<Record<string, unknown>>) => DocumentNode | GraphQLError;

/** What resolvers are handed: one for each request, never shared. */
export interface RequestContext {
  readonly services: Services;
  readonly caller: Caller;
  /** The reading for a state of knowledge; none is now. The same state gives the same reading. @throws AsterismError BAD_USER_INPUT */
  at(asOf: AsOf | null | undefined): Reading;
  readonly admit: AdmitDocument;
  /** States of knowledge that the request has asked in so far. */
  readings(): readonly Reading[];
}

/** @param caller who asks; its `asOf` is replaced by each field's own */
export function createRequestContext(services: Services, caller: Caller, admit: AdmitDocument): RequestContext {
  const readings = new Map<string, Reading>();
  return {
    services,
    caller,
    admit,
    at: (asked) => {
      const { knownAt = null, validAt = null, datedOnly = false } = asked ?? NOW;
      const asOf = checkedAsOf({ knownAt, validAt, datedOnly });
      const key = JSON.stringify([knownAt, validAt, datedOnly]);
      const known = readings.get(key) ?? createReading(services, { ...caller, asOf });
      readings.set(key, known);
      return known;
    },
    readings: () => [...readings.values()],
  };
}

function createReading(services: Services, caller: Caller): Reading {
  const loaders = { nodes: createNodeLoaders(services.nodes, caller), links: createLinkLoaders(services, caller) };
  return { asOf: caller.asOf, caller, ...loaders, around: createAroundLoader(services.links, caller, loaders) };
}
