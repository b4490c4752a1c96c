import type { RowFacts, Sheet } from '../sheet.js';
import type { SheetName } from '../sheet-name.js';
import { ACCOUNT_SHEET, type AccountFacts } from './account-sheet.js';
import { ADVERTISEMENT_SHEET, type AdvertisementFacts } from './advertisement-sheet.js';
import { CALL_SHEET, type CallFacts } from './call-sheet.js';
import { MISSING_CHILD_SHEET, type MissingChildFacts } from './missing-child-sheet.js';
import { TIP_SHEET, type TipFacts } from './tip-sheet.js';
import { VEHICLE_SHEET, type VehicleFacts } from './vehicle-sheet.js';

/** What the rows of each file say. */
export interface FactsOf {
  readonly tips: TipFacts;
  readonly missingChildren: MissingChildFacts;
  readonly advertisements: AdvertisementFacts;
  readonly calls: CallFacts;
  readonly accounts: AccountFacts;
  readonly vehicles: VehicleFacts;
}

/** Every file of the export. */
export const SHEETS: { readonly [N in SheetName]: Sheet<FactsOf[N]> } = {
  tips: TIP_SHEET,
  missingChildren: MISSING_CHILD_SHEET,
  advertisements: ADVERTISEMENT_SHEET,
  calls: CALL_SHEET,
  accounts: ACCOUNT_SHEET,
  vehicles: VEHICLE_SHEET,
};

/** The sheet of a name, for code that treats all alike. */
export const sheetOf = (name: SheetName): Sheet<RowFacts> => SHEETS[name] as unknown as Sheet<RowFacts>;
