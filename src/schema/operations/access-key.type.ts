import { Field, ID, ObjectType } from 'type-graphql';
import type { Level } from '../../domain/marking.js';
import { Instant } from '../time/instant.scalar.js';
import { LevelEnum } from './level.enum.js';

/** A key that opens the API. Its text is never shown again after it was made. */
@ObjectType({
  simpleResolvers: true,
  description: 'A key that opens the API. Its text is never shown again after it was made.',
})
export class AccessKey {
  @Field(() => ID, { description: 'Id of the key; not its text.' })
  id!: string;

  @Field(() => String, { description: 'What the key is for.' })
  name!: string;

  @Field(() => Boolean, { description: 'True when it may change things and manage keys.' })
  admin!: boolean;

  @Field(() => LevelEnum, { description: 'Highest level that it may see.' })
  level!: Level;

  @Field(() => [String], { description: 'Compartments that it holds; `*` alone means all.' })
  compartments!: readonly string[];

  @Field(() => Instant, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was revoked; null while it opens.' })
  revokedAt!: string | null;
}
