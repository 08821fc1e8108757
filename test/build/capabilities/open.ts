/** What is asked for and not in the product yet, by number, with what is missing. */
export const OPEN: Readonly<Record<number, string>> = {
  91: 'No list of who was not reached, and of the audiences that remain.',
  105: 'No connection to CRM or ERP: their tables come by paste.',
  141: 'Qualification and response can be written and do not count in the grade; no tier of suppliers.',
  217: 'Channels are ranked; content and material are not.',
};
