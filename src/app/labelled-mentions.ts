import { AsterismError } from '../domain/errors.js';
import { personGroupKey } from '../domain/keys.js';
import type { JudgedPair } from '../resolution/evaluation/judged-pair.js';
import type { Caller } from '../services/caller.js';
import type { ResolvedMention } from '../services/ports-of-resolution.js';
import type { TrainingService } from '../services/resolution/training-service.js';
import { LabelledRecords, type TruthFile } from './labelled-records.js';

/** Which mentions of the graph a truth is about. */
export interface MentionTruth extends TruthFile {
  /** Name of the source whose keys the ids are; null when they are ids of mentions. */
  readonly source: string | null;
}

/** Mentions of the graph with a known truth. */
export interface LabelledMentions {
  /** Name and person of each. */
  readonly names: readonly string[];
  readonly people: readonly string[];
  readonly truth: readonly string[];
  /** What the graph says of pairs of them, each once. */
  readonly pairs: readonly JudgedPair[];
  /** Visible mentions that the truth does not know, and ids of the truth that are of no visible mention. */
  readonly withoutTruth: number;
  readonly withoutMention: number;
}

/** Mentions of a group that each is paired with: what a source says of thousands needs no millions of pairs. */
const MOST_OF_GROUP = 200;

/**
 * Reads who the mentions of a truth are in the graph. An id of the truth is that of a mention or, with a source, the key
 * of a row that tells of one person, `KEY#REF` for one person of a row that tells of more, or the key of a person.
 * Mentions that their source itself says are one person are so with a probability of 1.
 *
 * @throws AsterismError BAD_USER_INPUT when no id is that of a visible mention, BAD_FILE
 */
export async function labelledMentions(
  training: Pick<TrainingService, 'mentions' | 'pairs'>,
  truthFile: MentionTruth,
  caller: Caller,
): Promise<LabelledMentions> {
  const truth = await LabelledRecords.readTruth(truthFile);
  const { source } = truthFile;
  const mentions: ResolvedMention[] = [];
  for await (const { record: _, ...mention } of training.mentions(caller))
    if (source === null || mention.source === source) mentions.push({ ...mention, record: null });
  const placeOf = source === null ? ({ id }: ResolvedMention) => truth.placeOf(id) : inSource(source, truth, mentions);
  const records = new LabelledRecords();
  const [names, labels, groups, used] = [
    [] as string[],
    [] as string[],
    new Map<string, number[]>(),
    new Set<number>(),
  ];
  for (const mention of mentions) {
    const place = placeOf(mention);
    if (place === undefined) continue;
    used.add(place);
    const group = groups.get(mention.group) ?? [];
    groups.set(mention.group, group);
    group.push(records.ids.length);
    records.add(mention.id, mention.personId);
    labels.push(truth.labels[place]!);
    names.push(source === null ? mention.id : `${mention.id} (${mention.sourceKey})`);
  }
  if (!used.size) throw unknownIds(truthFile);
  const pairs: JudgedPair[] = [...groups.values()].flatMap(sureOf);
  for await (const { from, to, probability } of training.pairs(caller)) {
    const [x, y] = [records.placeOf(from), records.placeOf(to)];
    if (x !== undefined && y !== undefined) pairs.push({ a: Math.min(x, y), b: Math.max(x, y), probability });
  }
  return {
    names,
    people: records.labels,
    truth: labels,
    pairs,
    withoutTruth: mentions.length - names.length,
    withoutMention: truth.ids.length - used.size,
  };
}

/** Finds the truth of a mention by what its source calls it. */
function inSource(source: string, truth: LabelledRecords, mentions: readonly ResolvedMention[]) {
  const inRow = new Map<string, number>();
  for (const { sourceKey } of mentions) inRow.set(sourceKey, (inRow.get(sourceKey) ?? 0) + 1);
  const ofPerson = new Map(truth.ids.map((id, place) => [personGroupKey(source, '', '', id), place]));
  return ({ id, sourceKey, ref, group }: ResolvedMention): number | undefined =>
    truth.placeOf(id) ??
    truth.placeOf(`${sourceKey}#${ref}`) ??
    (inRow.get(sourceKey) === 1 ? truth.placeOf(sourceKey) : undefined) ??
    ofPerson.get(group);
}

/** Pairs of mentions that their source says are one person. */
const sureOf = (places: readonly number[]): JudgedPair[] =>
  places.flatMap((b, i) => places.slice(Math.max(0, i - MOST_OF_GROUP), i).map((a) => ({ a, b, probability: 1 })));

const unknownIds = ({ file, idColumn, source }: MentionTruth) =>
  new AsterismError(
    'BAD_USER_INPUT',
    source === null
      ? `No id in the column "${idColumn}" of ${file} is that of a mention. Take the ids that "asterism resolve export --clusters FILE" writes, or name the source whose keys they are with --source.`
      : `No id in the column "${idColumn}" of ${file} is the key of a row or person of the source "${source}" with a mention. A row that tells of several people needs KEY#REF.`,
  );
