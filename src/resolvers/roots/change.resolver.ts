import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { AnalysisScopeInput } from '../../schema/analysis/analysis-scope.input.js';
import { Changes } from '../../schema/changes/changes.type.js';
import { Instant } from '../../schema/time/instant.scalar.js';
import { analysisScope } from '../analysis-scope.js';
import { FIRST } from '../arguments.js';
import type { RequestContext } from '../request-context.js';

/** What is otherwise than it was. */
@Resolver()
export class ChangeResolver {
  @Query(() => Changes, {
    description: 'What is new, gone, merged and split in a part of the graph since an instant, and why.',
  })
  changesSince(
    @Ctx() context: RequestContext,
    @Arg('knownAt', () => Instant, { description: 'The scope as the database stood then is compared …' })
    knownAt: string,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('scope', () => AnalysisScopeInput, {
      nullable: true,
      description: 'Which part of the graph; all of it when left out.',
    })
    scope?: AnalysisScopeInput,
    @Arg('until', () => Instant, {
      nullable: true,
      description: '… with the scope as it stood then; now when left out.',
    })
    until: string | null = null,
    @Arg('validAt', () => Instant, { nullable: true, description: 'Only facts observed then; undated ones stay.' })
    validAt: string | null = null,
    @Arg('datedOnly', () => Boolean, { defaultValue: false, description: 'With `validAt`: leave out undated facts.' })
    datedOnly = false,
  ): Promise<Changes> {
    const { caller } = context.at({ knownAt: until, validAt, datedOnly });
    // Asked in so that the answer says when it may still change.
    context.at({ knownAt, validAt, datedOnly });
    return context.services.changes.changesSince({ scope: analysisScope(scope), since: knownAt, first }, caller);
  }
}
