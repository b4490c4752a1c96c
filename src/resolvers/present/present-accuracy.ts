import { ResolutionAccuracy } from '../../schema/resolution/resolution-accuracy.type.js';
import type { AccuracyService, JudgedAccuracy } from '../../services/resolution/accuracy-service.js';
import { make } from './make.js';

/** How good the model is, with its charts. */
export const presentAccuracy = (
  found: JudgedAccuracy,
  charts: Pick<AccuracyService, 'thresholdsChart' | 'reliabilityChart'>,
): ResolutionAccuracy => {
  const { model, same, different, hasMore, calibration, hint } = found;
  return make(ResolutionAccuracy, {
    model,
    same,
    different,
    hasMore,
    calibrationError: hint === null ? calibration.error : null,
    thresholdsChart: charts.thresholdsChart(found),
    reliabilityChart: charts.reliabilityChart(found),
    hint,
  });
};
