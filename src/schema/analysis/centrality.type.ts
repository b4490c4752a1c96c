import { Field, ObjectType } from 'type-graphql';
import { CutList } from '../paging/cut-list.type.js';
import { AnalysedScope } from './analysed-scope.type.js';
import { CentralEntity } from './central-entity.type.js';
import { CentralityMeasureEnum, type CentralityMeasureName } from './centrality-measure.enum.js';

/** Entities of a scope, the most central first. */
@ObjectType({ simpleResolvers: true, description: 'Entities of a scope, the most central first.' })
export class Centrality extends CutList {
  @Field(() => CentralityMeasureEnum, { description: 'The measure.' })
  measure!: CentralityMeasureName;

  @Field(() => [CentralEntity], { description: 'The entities.' })
  rows!: readonly CentralEntity[];

  @Field(() => AnalysedScope, { description: 'What it was computed from.' })
  scope!: AnalysedScope;
}
