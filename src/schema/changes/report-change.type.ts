import { Field, ID, ObjectType } from 'type-graphql';
import { ExplainedChange } from './explained-change.type.js';

/** A report that came or went. */
@ObjectType({ simpleResolvers: true, description: 'A report that came or went.' })
export class ReportChange extends ExplainedChange {
  @Field(() => ID, { description: 'Id of the report; `node` shows one that went as of the earlier instant.' })
  reportId!: string;
}
