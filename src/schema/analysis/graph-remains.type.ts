import { Field, Int, ObjectType } from 'type-graphql';
import { GraphComponent } from './graph-component.type.js';

/** What is left of a scope when values are taken out. */
@ObjectType({ simpleResolvers: true, description: 'What is left of a scope when values are taken out.' })
export class GraphRemains {
  @Field(() => Int, { description: 'Parts of two entities or more that hang together.' })
  components!: number;

  @Field(() => Int, { description: 'Entities without any link.' })
  alone!: number;

  @Field(() => [GraphComponent], { description: 'The largest parts, at most 20.' })
  largest!: readonly GraphComponent[];
}
