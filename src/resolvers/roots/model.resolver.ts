import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { ResolutionAccuracy } from '../../schema/resolution/resolution-accuracy.type.js';
import { ResolutionModel } from '../../schema/resolution/resolution-model.type.js';
import { ResolutionModelDocument } from '../../schema/resolution/resolution-model-document.type.js';
import { presentAccuracy } from '../present/present-accuracy.js';
import type { RequestContext } from '../request-context.js';

/** Versions of the model that says who is who. */
@Resolver()
export class ModelResolver {
  @Query(() => [ResolutionModel], {
    description: 'Models that were imported, the newest first; none while the one of the package is used.',
  })
  resolutionModels(@Ctx() { services, caller }: RequestContext): Promise<ResolutionModel[]> {
    return services.models.list(caller);
  }

  @Query(() => ResolutionModelDocument, {
    description: 'A model with all its parameters: it holds how often names occur. For administrators.',
  })
  resolutionModel(
    @Ctx() { services, caller }: RequestContext,
    @Arg('id', () => ID, { nullable: true, description: 'Id of a version; the one that is used when left out.' })
    id: string | null = null,
  ): Promise<ResolutionModelDocument> {
    return services.models.show(id, caller);
  }

  @Query(() => ResolutionAccuracy, { description: 'How good the model in use is on the pairs that people judged.' })
  async resolutionAccuracy(@Ctx() { services, caller }: RequestContext): Promise<ResolutionAccuracy> {
    return presentAccuracy(await services.accuracy.ofJudgements(caller), services.accuracy);
  }

  @Mutation(() => ResolutionModel, {
    description:
      'Keeps a model and uses it from now on; what was decided stays until it is resolved again. For administrators.',
  })
  importResolutionModel(
    @Ctx() { services, caller }: RequestContext,
    @Arg('document', () => String, { description: 'JSON of the model, as `resolutionModel` gives it.' })
    document: string,
  ): Promise<ResolutionModel> {
    return services.models.import(document, caller);
  }
}
