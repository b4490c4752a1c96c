import {
  missingChildAccountAdvertisementTip,
  missingChildAccountTip,
  rotatedPhones,
  tipAdvertisementTip,
  tipCallAdvertisements,
} from './chain-stories.js';
import { missingChildSeenAgain, suspectInTwoTips } from './same-person-stories.js';
import {
  emailInTipAndAdvertisement,
  handleOfMissingChildInTip,
  recycledNumber,
  sameCarInTwoTips,
  sameImageInTwoAdvertisements,
  samePhoneInTwoTips,
  twoNumbersInOneDevice,
} from './shared-value-stories.js';
import type { Story } from './story-book.js';

/** One round of stories, told in turn until there are enough. */
export const STORIES: readonly Story[] = [
  samePhoneInTwoTips,
  tipAdvertisementTip,
  missingChildSeenAgain,
  handleOfMissingChildInTip,
  missingChildAccountTip,
  rotatedPhones,
  sameCarInTwoTips,
  missingChildAccountAdvertisementTip,
  suspectInTwoTips,
  sameImageInTwoAdvertisements,
  tipCallAdvertisements,
  recycledNumber,
  twoNumbersInOneDevice,
  emailInTipAndAdvertisement,
];
