import { Field, ObjectType } from 'type-graphql';
import { StatementBehind } from './statement-behind.type.js';

/** What answered a question. */
@ObjectType({ simpleResolvers: true, description: 'What answered a question.' })
export class QueryBehind {
  @Field(() => String, { description: 'The GraphQL document that was asked.' })
  document!: string;

  @Field(() => [StatementBehind], { description: 'Statements, each once, in the order of their first runs.' })
  statements!: readonly StatementBehind[];
}
