const PHASE = 'IFERROR(INDEX([plan!phases.kind:],MATCH([@today],[plan!phases.start:],1)),"-")';
/** Which list of slots counts today: one for the day, else one for its phase, else that of every day. */
export const LIST =
  'IF(COUNTIFS([settings!slots.holds:],[@today])>0,[@today],' +
  `IF(COUNTIFS([settings!slots.holds:],${PHASE})>0,${PHASE},""))`;
export const BEGUN =
  'ISNUMBER([settings!slots.time:])*([settings!slots.time:]<=[settings!values.value#now]-[@today])';
/** Share of a day's target that should have come by now; a list without shares has those of every day. */
export const BY_NOW =
  'IFERROR(SUMPRODUCT(MAX(([settings!slots.holds:]=' +
  `IF(COUNTIFS([settings!slots.holds:],${LIST},[settings!slots.share:],">0")>0,${LIST},""))` +
  `*${BEGUN}*[settings!slots.share:])),0)`;
/** Row of the slot that has begun last; a list stands in the order of its times. */
export const SLOT_ROW = `SUMPRODUCT(MAX(([settings!slots.holds:]=${LIST})*${BEGUN}*ROW([settings!slots.time:])))`;
