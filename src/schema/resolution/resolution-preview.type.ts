import { Field, ObjectType } from 'type-graphql';
import { PersonPart } from './person-part.type.js';
import { PreviewedConnection } from './previewed-connection.type.js';

/** What a verdict would change, as you would see it. Nothing is written. */
@ObjectType({
  simpleResolvers: true,
  description: 'What a verdict would change, as you would see it. Nothing is written.',
})
export class ResolutionPreview {
  @Field(() => [PersonPart], { description: 'Who is one person now, largest part first.' })
  before!: readonly PersonPart[];

  @Field(() => [PersonPart], { description: 'Who would be, largest part first.' })
  after!: readonly PersonPart[];

  @Field(() => [PreviewedConnection], { description: 'Connections that would be shared, or no longer be.' })
  connections!: readonly PreviewedConnection[];

  @Field(() => Boolean, {
    description: 'True when so many mentions hang together that only a part of them was looked at.',
  })
  truncated!: boolean;
}
