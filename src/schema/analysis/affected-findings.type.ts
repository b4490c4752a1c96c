import { Field, ObjectType } from 'type-graphql';
import { AffectedFinding } from './affected-finding.type.js';

/** Findings that relied on what was changed since, the newest first. */
@ObjectType({ simpleResolvers: true, description: 'Findings that relied on what was changed since, the newest first.' })
export class AffectedFindings {
  @Field(() => [AffectedFinding], { description: 'The findings.' })
  findings!: readonly AffectedFinding[];

  @Field(() => Boolean, { description: 'True when there are more than `first`.' })
  more!: boolean;
}
