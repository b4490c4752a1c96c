import { Field, Float, ObjectType } from 'type-graphql';
import { CutList } from '../paging/cut-list.type.js';
import { AnalysedScope } from './analysed-scope.type.js';
import { Community } from './community.type.js';

/** Groups of a scope, the largest first. */
@ObjectType({ simpleResolvers: true, description: 'Groups of a scope, the largest first.' })
export class Communities extends CutList {
  @Field(() => [Community], { description: 'The groups.' })
  communities!: readonly Community[];

  @Field(() => Float, {
    description: 'How much more the links lie inside groups than they would by chance (Newman 2004).',
  })
  modularity!: number;

  @Field(() => AnalysedScope, { description: 'What it was computed from.' })
  scope!: AnalysedScope;
}
