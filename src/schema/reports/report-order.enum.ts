import { registerEnumType } from 'type-graphql';

/** Order of a list of reports by the time observed; undated ones come last. */
export const ReportOrderEnum = { NEWEST_FIRST: 'NEWEST_FIRST', OLDEST_FIRST: 'OLDEST_FIRST' } as const;
export type ReportOrder = keyof typeof ReportOrderEnum;

registerEnumType(ReportOrderEnum, {
  name: 'ReportOrder',
  description: 'Order of a list of reports by the time observed; undated reports come last.',
  valuesConfig: {
    NEWEST_FIRST: { description: 'Latest observation first.' },
    OLDEST_FIRST: { description: 'Earliest observation first.' },
  },
});
