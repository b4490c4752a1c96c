import type { Command } from 'commander';
import { Option } from 'commander';
import type { FactFilter } from '../../domain/filters.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/kind.js';
import { spanOf } from '../../domain/span.js';
import { instant } from './instant.js';
import { share } from './number-within.js';

/** Values of the options that `withFacts` adds. */
export interface FactOptions {
  readonly kind?: readonly EntityKind[];
  readonly role?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly minConfidence?: number;
}

/** Adds the options that choose which facts count. */
export function withFacts(command: Command): Command {
  return command
    .addOption(new Option('--kind <kind...>', 'only entities of these kinds').choices([...ENTITY_KINDS]))
    .option('--role <role...>', 'only facts in these roles')
    .option('--from <instant>', 'observed from then on', instant)
    .option('--to <instant>', 'observed before then', instant)
    .option('--min-confidence <number>', 'only facts at least this sure, 0 to 1', share)
    .hook('preAction', (it) => void toFactFilter(it.opts()));
}

/** @throws AsterismError BAD_USER_INPUT */
export function toFactFilter({ kind, role, from, to, minConfidence }: FactOptions): FactFilter {
  return {
    kinds: kind ?? null,
    roles: role ?? null,
    ...spanOf(from, to),
    minConfidence: minConfidence ?? 0,
  };
}
