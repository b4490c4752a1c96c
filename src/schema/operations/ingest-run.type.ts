import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { RunStatus } from '../../domain/views.js';
import { Node } from '../entities/node.type.js';
import { Instant } from '../time/instant.scalar.js';
import { RunStatusEnum } from './run-status.enum.js';

/** One ingest of one set of files, and how far it has come. For administrators. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One ingest of one set of files, and how far it has come. For administrators.',
})
export class IngestRun extends Node {
  @Field(() => String, { description: 'Name of the source that it fills.' })
  sourceName!: string;

  @Field(() => RunStatusEnum, { description: 'State of the run.' })
  status!: RunStatus;

  @Field(() => [String], { description: 'Files that it reads.' })
  inputs!: readonly string[];

  @Field(() => String, { description: 'Mapping that it reads them by.' })
  mapping!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Marking given to reports whose row has none; null for the mapping’s own.',
  })
  marking!: string | null;

  @Field(() => Instant, { description: 'When it was asked for.' })
  startedAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When it ended; null while it runs.' })
  finishedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'File that the next batch begins in.' })
  positionFile!: string | null;

  @Field(() => GraphQLSafeInt, { description: 'Record of that file that the next batch begins at, from 0.' })
  positionRecord!: number;

  @Field(() => GraphQLSafeInt, { description: 'Bytes read so far.' })
  bytesRead!: number;

  @Field(() => GraphQLSafeInt, { nullable: true, description: 'Bytes in all inputs; null when not known.' })
  bytesTotal!: number | null;

  @Field(() => Int, { description: 'Batches committed.' })
  batches!: number;

  @Field(() => GraphQLSafeInt, { description: 'Reports that were new.' })
  reportsNew!: number;

  @Field(() => GraphQLSafeInt, { description: 'Reports that were there already.' })
  reportsKnown!: number;

  @Field(() => GraphQLSafeInt, { description: 'Records or fields that could not go in.' })
  rejects!: number;

  @Field(() => String, { nullable: true, description: 'File with the rejects, to be mended and ingested again.' })
  rejectsFile!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended as it did, when there is something to say.' })
  message!: string | null;
}
