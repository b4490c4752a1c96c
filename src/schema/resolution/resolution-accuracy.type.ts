import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** How good the model in use is on the pairs that people judged, as far as you may see them. Mostly doubtful pairs are judged: on all pairs it is better. */
@ObjectType({
  simpleResolvers: true,
  description:
    'How good the model in use is on the pairs that people judged, as far as you may see them. Mostly doubtful pairs are judged: on all pairs it is better.',
})
export class ResolutionAccuracy {
  @Field(() => ID, { description: 'The model, `name@version`.' })
  model!: string;

  @Field(() => Int, { description: 'Pairs that were judged to be one person.' })
  same!: number;

  @Field(() => Int, { description: 'Pairs that were judged to be two people.' })
  different!: number;

  @Field(() => Boolean, { description: 'True when more pairs were judged than were read.' })
  hasMore!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Expected calibration error: how far probabilities are from what was judged; null without judgements.',
  })
  calibrationError!: number | null;

  @Field(() => String, { description: 'Precision, recall and F1 by threshold: an SVG file.' })
  thresholdsChart!: string;

  @Field(() => String, { description: 'What was said against what was judged, by tenths: an SVG file.' })
  reliabilityChart!: string;

  @Field(() => String, { nullable: true, description: 'What to do when nothing was judged; else null.' })
  hint!: string | null;
}
