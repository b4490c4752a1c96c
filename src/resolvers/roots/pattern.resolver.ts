import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { PatternAnswer as AnswerView } from '../../domain/compiled-pattern.js';
import { Pattern } from '../../schema/patterns/pattern.type.js';
import { PatternAnswer } from '../../schema/patterns/pattern-answer.type.js';
import { PatternCheck } from '../../schema/patterns/pattern-check.type.js';
import { PatternInputValue } from '../../schema/patterns/pattern-input-value.input.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import type { PatternCheck as CheckView, ShownPattern } from '../../services/analysis/pattern-service.js';
import { MAX_IDS } from '../../services/limits.js';
import { AS_OF, FIRST } from '../arguments.js';
import { byName } from '../present/by-name.js';
import type { RequestContext } from '../request-context.js';

const INPUTS = { defaultValue: [], description: 'Values for the inputs of the pattern; defaults for those left out.' };
const DOCUMENT = 'The pattern as JSON.';

/** Questions that analysts keep for others. */
@Resolver()
export class PatternResolver {
  @Query(() => [Pattern], {
    description: 'Patterns that you may use: yours, those shared with you, those of the product.',
  })
  patterns(@Ctx() { services, caller }: RequestContext): Promise<ShownPattern[]> {
    return services.patterns.list(caller);
  }

  @Query(() => Pattern, { description: 'One pattern that you may use.' })
  pattern(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { description: 'name, name@version or owner/name@version.' }) id: string,
  ): Promise<ShownPattern> {
    return services.patterns.find(id, caller);
  }

  @Query(() => PatternCheck, {
    description: 'Whether a document can be asked, as which statement, and how the database would run it.',
  })
  validatePattern(
    @Ctx() context: RequestContext,
    @Arg('document', () => String, { description: DOCUMENT }) document: string,
    @Arg('inputs', () => [PatternInputValue], INPUTS) inputs: PatternInputValue[],
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<CheckView> {
    return context.services.patterns.check(document, byName(inputs), context.at(asOf).caller);
  }

  @Query(() => PatternAnswer, { description: 'Answers of a pattern, each with the reports that prove it.' })
  runPattern(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'name, name@version or owner/name@version.' }) id: string,
    @Arg('inputs', () => [PatternInputValue], INPUTS) inputs: PatternInputValue[],
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<AnswerView> {
    const asked = { pattern: { reference: id }, inputs: byName(inputs), first };
    return context.services.patterns.run(asked, context.at(asOf).caller);
  }

  @Query(() => PatternAnswer, { description: 'Answers of a document that was not saved: to try it out.' })
  tryPattern(
    @Ctx() context: RequestContext,
    @Arg('document', () => String, { description: DOCUMENT }) document: string,
    @Arg('inputs', () => [PatternInputValue], INPUTS) inputs: PatternInputValue[],
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<AnswerView> {
    const asked = { pattern: { document }, inputs: byName(inputs), first };
    return context.services.patterns.run(asked, context.at(asOf).caller);
  }

  @Mutation(() => Pattern, {
    description: 'Keeps a version of a pattern as yours. Saved again, only with whom it is shared changes.',
  })
  savePattern(
    @Ctx() { services, caller }: RequestContext,
    @Arg('document', () => String, { description: DOCUMENT }) document: string,
    @Arg('sharedWith', () => [ID], {
      defaultValue: [],
      description: `Ids of the keys that may use it too, at most ${MAX_IDS}.`,
    })
    sharedWith: string[],
    @Arg('everybody', () => Boolean, { defaultValue: false, description: 'Lets every key use it.' }) everybody: boolean,
  ): Promise<ShownPattern> {
    return services.patterns.save({ document, sharedWith, everybody }, caller);
  }

  @Mutation(() => Boolean, { description: 'Takes a pattern of yours out of use, all its versions.' })
  async deletePattern(
    @Ctx() { services, caller }: RequestContext,
    @Arg('name', () => String, { description: 'Its name, without owner and version.' }) name: string,
  ): Promise<boolean> {
    await services.patterns.delete(name, caller);
    return true;
  }
}
