import type { ChildProcess } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from '../debian';
import { fromSource, type Mail, toSource } from '../mail';
import { ACCOUNT, AS_ACCOUNT, daemon, end, freePort, listening, must } from '../processes';
import { SmtpSink } from '../smtp-sink';

const PACKAGES = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'];
/** Its package would ask for a database; ours is a file in the test's own folder. */
const ANSWERS = ['request-tracker5 request-tracker5/dbconfig-install boolean false'];
const PASSWORD = 'tent-pole-42';

export interface RequestTracker {
  url: string;
  password: string;
  /** Waits for the next mail that was sent to this address and gives it decoded. */
  deliveredTo(address: string): Promise<ReturnType<typeof fromSource>>;
  stop(): Promise<void>;
}

/**
 * A real Request Tracker on loopback with a ticket for each of these mails, numbered from 1, and two agents: `mira`
 * answers in CKEditor, `plain` in a textarea. Everything lives in one temporary folder and is gone after `stop`.
 */
export async function startRequestTracker(tickets: readonly Mail[]): Promise<RequestTracker> {
  install(PACKAGES, ANSWERS);
  const home = mkdtempSync(join(tmpdir(), 'aplomb-request-tracker-'));
  chmodSync(home, 0o755);
  const sink = new SmtpSink();
  const ports = { smtp: await sink.listen(), web: await freePort() };
  const environment = {
    RT_SITE_CONFIG: join(home, 'etc', 'RT_SiteConfig.pm'),
    RT_SITE_CONFIG_DIR: join(home, 'etc', 'more'),
    TMPDIR: join(home, 'tmp'),
    HOME: join(home, 'tmp'),
  };
  const processes: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(processes.map(end));
    await sink.close();
    rmSync(home, { recursive: true, force: true });
  };
  const [command, ...args] = AS_ACCOUNT;
  const asAccount = (words: readonly string[]) => must(command, [...args, ...words], environment);
  try {
    for (const folder of ['etc/more', 'db', 'mason/sessions', 'tmp', 'mails']) {
      mkdirSync(join(home, folder), { recursive: true });
    }
    writeConfig(home, ports);
    // the account may not be able to read where this stands
    copyFileSync(join(import.meta.dirname, 'seed.pl'), join(home, 'seed.pl'));
    for (const [index, mail] of tickets.entries()) writeFileSync(join(home, 'mails', `${index}.eml`), toSource(mail));
    must('chown', ['-R', `${ACCOUNT}:${ACCOUNT}`, home]);
    asAccount(['rt-setup-database-5', '--action', 'init', '--skip-create']);
    asAccount(['perl', join(home, 'seed.pl'), join(home, 'mails'), PASSWORD]);
    const server = '/usr/share/request-tracker5/libexec/rt-server';
    const address = ['--host', '127.0.0.1', '--port', String(ports.web)];
    processes.push(daemon(home, 'rt', [...AS_ACCOUNT, 'perl', server, '--server', 'Starlet', ...address], environment));
    await listening(ports.web, home);
  } catch (cause) {
    await stop();
    throw cause;
  }
  return {
    url: `http://127.0.0.1:${ports.web}/`,
    password: PASSWORD,
    async deliveredTo(address) {
      for (;;) {
        const source = await sink.next();
        if (/^To:.*$/im.exec(source)?.[0].includes(address)) return fromSource(source);
      }
    },
    stop,
  };
}

function writeConfig(home: string, ports: { smtp: number; web: number }): void {
  const send = join(home, 'send.pl');
  writeFileSync(
    send,
    `#!/usr/bin/perl
use Net::SMTP;
my $sink = Net::SMTP->new('127.0.0.1', Port => ${ports.smtp}) or die 'no sink';
$sink->mail('desk@halden.example');
$sink->to('sink@halden.example');
$sink->data(<STDIN>);
$sink->quit;
`,
    { mode: 0o755 },
  );
  const settings = {
    rtname: 'desk',
    Organization: 'halden.example',
    WebDomain: '127.0.0.1',
    WebPort: ports.web,
    CanonicalizeRedirectURLs: 0,
    RestrictReferrer: 0,
    CorrespondAddress: 'support@halden.example',
    CommentAddress: 'comment@halden.example',
    Timezone: 'UTC',
    DatabaseType: 'SQLite',
    DatabaseName: `${home}/db/rt.sqlite`,
    MailCommand: 'sendmailpipe',
    SendmailPath: send,
    LogToSyslog: '',
    LogToSTDERR: 'warning',
    WebSessionClass: 'Apache::Session::File',
    MasonDataDir: `${home}/mason`,
    MasonSessionDir: `${home}/mason/sessions`,
    MessageBoxRichText: 1,
  };
  const lines = Object.entries(settings).map(([name, value]) => `Set($${name}, '${value}');`);
  writeFileSync(join(home, 'etc', 'RT_SiteConfig.pm'), [...lines, '1;', ''].join('\n'));
}
