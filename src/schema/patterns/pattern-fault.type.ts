import { Field, ObjectType } from 'type-graphql';

/** Why a document is no pattern that can be asked. */
@ObjectType({ simpleResolvers: true, description: 'Why a document is no pattern that can be asked.' })
export class PatternFault {
  @Field(() => String, { description: 'Where in the document, such as facts[2].report; empty for the whole.' })
  path!: string;

  @Field(() => String, { description: 'What is wrong there.' })
  message!: string;
}
