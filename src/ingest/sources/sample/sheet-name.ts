/** The files of the export, by the name of what their rows are. */
export const SHEET_NAMES = ['tips', 'missingChildren', 'advertisements', 'calls', 'accounts', 'vehicles'] as const;
export type SheetName = (typeof SHEET_NAMES)[number];
