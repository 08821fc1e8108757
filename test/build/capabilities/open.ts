/** What is asked for and not in the product yet, by number, with what is missing. */
export const OPEN: Readonly<Record<number, string>> = {
  37: 'Days are re-targeted (what is needed a day); there is no year, quarter and month, and no proposal for later stages.',
  41: 'A persona is free text with its evidence; nothing asks for age, gender, region, habits and interests.',
  73: 'No row of the plan; two scenarios have a task for it.',
  88: 'Content has no recurrence, and late content is not in the reminders.',
  89: 'Too little exposure is an alert; too much of it at once is not.',
  91: 'No list of who was not reached, and of the audiences that remain.',
  102: 'Names are masked in the retro report alone: not in the other documents, nor in the sheet.',
  105: 'No connection to CRM or ERP: their tables come by paste.',
  135: 'Nothing checks that building begins seven days before and tests have three.',
  141: 'Qualification and response can be written and do not count in the grade; no tier of suppliers.',
  149: 'The plan for goods that are oversold says nothing of refunds.',
  177: 'Charts go by platform; not by region or customer tier.',
  203: 'A rate that people add to the comparisons of the retro (25%) stays text, and nothing is compared.',
  207: 'Findings have their place; the meeting has no agenda, reports of groups or decisions.',
  217: 'Channels are ranked; content and material are not.',
};
