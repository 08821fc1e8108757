import { type Behaviour, same } from './assert';

/** Menus, dialogs and pages: they need a person, whose answers are prepared. */
export const people: Behaviour[] = [
  {
    name: 'a menu takes items and separators',
    run() {
      const menu = SpreadsheetApp.getUi().createMenu('contract');
      menu.addItem('one', 'contractNames').addSeparator().addItem('two', 'contractNames');
      menu.addToUi();
    },
  },
  {
    name: 'a menu takes menus',
    run() {
      const ui = SpreadsheetApp.getUi();
      const inner = ui.createMenu('more').addItem('three', 'contractNames');
      ui.createMenu('contract').addItem('one', 'contractNames').addSubMenu(inner).addToUi();
    },
  },
  {
    name: 'the menu of an add-on takes items, separators and menus',
    run() {
      const ui = SpreadsheetApp.getUi();
      const inner = ui.createMenu('more').addItem('two', 'contractNames');
      const menu = ui.createAddonMenu().addItem('one', 'contractNames');
      menu.addSeparator().addSubMenu(inner).addToUi();
    },
  },
  {
    name: 'a prompt gives the text and the button',
    answers: ['618'],
    run() {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.prompt('code?', ui.ButtonSet.OK_CANCEL);
      same(answer.getResponseText(), '618');
      same(answer.getSelectedButton() === ui.Button.OK, true);
    },
  },
  {
    name: 'a prompt that is cancelled gives no text and another button',
    run() {
      const ui = SpreadsheetApp.getUi();
      const answer = ui.prompt('code?', ui.ButtonSet.OK_CANCEL);
      same(answer.getSelectedButton() === ui.Button.OK, false);
    },
  },
  {
    name: 'an alert with two buttons gives the one that was pressed',
    answers: ['yes'],
    run() {
      const ui = SpreadsheetApp.getUi();
      same(ui.alert('sure?', ui.ButtonSet.OK_CANCEL) === ui.Button.OK, true);
      same(ui.alert('sure?', ui.ButtonSet.OK_CANCEL) === ui.Button.OK, false);
    },
  },
  {
    name: 'a page keeps title and size, and its html is read back',
    run() {
      const page = HtmlService.createHtmlOutput('<p>活动</p>').setTitle('t');
      same(page.getContent(), '<p>活动</p>');
      page.setWidth(400).setHeight(300);
      SpreadsheetApp.getUi().showModalDialog(page, 'dialog');
      SpreadsheetApp.getUi().showSidebar(page);
    },
  },
  {
    name: 'a page of the project is read by its name',
    run: () =>
      same(HtmlService.createHtmlOutputFromFile('panel').getContent().includes('<html'), true),
  },
];
