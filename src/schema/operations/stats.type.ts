import { Field, Int, ObjectType } from 'type-graphql';
import { KindCount } from '../connections/kind-count.type.js';

/** What you may see, counted. */
@ObjectType({ simpleResolvers: true, description: 'What you may see, counted.' })
export class Stats {
  @Field(() => Int, { description: 'Visible reports, counted up to a limit.' })
  reports!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `reports`: there are more.' })
  reportsTruncated!: boolean;

  @Field(() => Int, { description: 'Sources with a visible report.' })
  sources!: number;

  @Field(() => [KindCount], { description: 'Visible entities of each kind.' })
  byKind!: readonly KindCount[];
}
