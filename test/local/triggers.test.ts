import { createHost, type Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';

const SCOPES = ['https://www.googleapis.com/auth/script.scriptapp'];
const SCRIPT = `
  function install() { return ScriptApp.newTrigger('beat').timeBased().everyHours(1).create().getUniqueId(); }
  function mine() { return ScriptApp.getProjectTriggers().map(function (t) { return t.getHandlerFunction() + t.getUniqueId(); }); }
  function remove() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
  function keep(text) { PropertiesService.getUserProperties().setProperty('who', text); }
  function kept() { return PropertiesService.getUserProperties().getProperty('who'); }
  function beat(event) { Logger.log(kept() + ' ' + event.authMode + ' ' + event.triggerUid); }
  function id() { return SpreadsheetApp.getActive().getId(); }
  function onEdit() { ScriptApp.getProjectTriggers(); }`;

function withHost(work: (host: Host) => void, options: HostOptions = {}): void {
  const host = createHost({ script: SCRIPT, scopes: SCOPES, ...options });
  try {
    work(host);
  } finally {
    host.close();
  }
}

test('each sees and deletes their own triggers only; they run as their creator, whoever is in front', () => {
  withHost((host) => {
    host.as({ name: '王五' });
    host.call('keep', 'W');
    host.call('install');
    host.as({ name: '李四', authorized: false });
    host.tick();
    expect(host.logs).toEqual(['W FULL 1']);
    expect(() => host.call('mine')).toThrow('You do not have permission');
    host.as({ authorized: true });
    expect([host.call('mine'), host.call('kept')]).toEqual([[], null]);
    host.call('remove');
    expect(host.triggers).toHaveLength(1);
    host.as({ name: '王五' });
    expect([host.call('mine'), host.call('kept')]).toEqual([['beat1'], 'W']);
    host.call('remove');
    host.tick();
    expect(host.logs).toHaveLength(1);
  });
});

test('without the scope, or in a simple trigger, they are refused', () => {
  withHost((host) => expect(() => host.call('install')).toThrow('script.scriptapp'), {
    scopes: [],
  });
  withHost((host) => {
    host.user.type('工作表1', 'A1', '1');
    expect(host.executions[0]?.error).toContain('You do not have permission');
  });
});

test('a copy has another id and no triggers', () => {
  withHost((host) => {
    host.call('install');
    const before = host.call('id');
    host.copied();
    expect(host.call('id')).not.toBe(before);
    expect(host.call('mine')).toEqual([]);
  });
});

test('a workbook that was saved keeps its triggers, and whose they are', () => {
  withHost((host) => {
    host.as({ name: '王五' });
    host.call('keep', 'W');
    host.call('install');
    host.as({ name: '' });
    withHost(
      (again) => {
        again.tick();
        expect(again.logs).toEqual(['W FULL 1']);
        expect(again.call('kept')).toBeNull();
      },
      { saved: host.save() },
    );
  });
});
