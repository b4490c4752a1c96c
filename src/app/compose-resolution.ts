import { readFile } from 'node:fs/promises';
import type { Caller } from '../services/caller.js';
import type { Deadline } from '../services/ports.js';
import { AccuracyService } from '../services/resolution/accuracy-service.js';
import { ExplanationService } from '../services/resolution/explanation-service.js';
import { JudgementService } from '../services/resolution/judgement-service.js';
import { ModelService } from '../services/resolution/model-service.js';
import { ModelSource } from '../services/resolution/model-source.js';
import type { PersonModel } from '../services/resolution/person-model.js';
import { PreviewService } from '../services/resolution/preview-service.js';
import { Resolver } from '../services/resolution/resolver.js';
import { ReviewService } from '../services/resolution/review-service.js';
import { TrainingService } from '../services/resolution/training-service.js';
import type { Services } from '../services/services.js';
import type { Stores } from './stores.js';

/** The model that the package brings, beside `src/` and `dist/`. */
const STANDARD = new URL('../../src/resolution/model/default-model.json', import.meta.url);

export interface Resolution {
  readonly resolver: Resolver;
  readonly services: Pick<
    Services,
    'judgements' | 'review' | 'preview' | 'explanations' | 'models' | 'training' | 'accuracy'
  >;
}

/** Puts together what decides who is who. @param model used instead of the saved or standard one, in tests */
export function composeResolution(
  { resolution, resolved, judgements, nodes, links, models }: Stores,
  worker: string,
  now: () => Date,
  model?: PersonModel,
): Resolution {
  const standard = () => readFile(STANDARD, 'utf8');
  const source = new ModelSource(models, standard);
  const current = async (deadline: Deadline): Promise<PersonModel> => model ?? source.current(deadline);
  const resolver = new Resolver(resolution, current, worker);
  const modelService = new ModelService(models, standard, now);
  const settle = (mentionIds: readonly string[], caller: Caller) => resolver.settle(mentionIds, caller);
  return {
    resolver,
    services: {
      judgements: new JudgementService(judgements, settle, now),
      review: new ReviewService(judgements),
      preview: new PreviewService(resolution, judgements, nodes, links, current),
      explanations: new ExplanationService(resolution, judgements, nodes, current),
      models: modelService,
      accuracy: new AccuracyService(resolved, current),
      training: new TrainingService(resolved, modelService, current, now),
    },
  };
}
