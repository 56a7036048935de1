import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from '../debian';
import { fromSource, type Mail, toSource } from '../mail';
import { ACCOUNT, AS_ACCOUNT, daemon, end, freePort, listening, must } from '../processes';
import { SmtpSink } from '../smtp-sink';

const PACKAGES = ['roundcube-core', 'roundcube-sqlite3', 'php-cli', 'dovecot-imapd'];
/** Roundcube's package would ask for a database; ours is a file in the test's own folder. */
const ANSWERS = ['roundcube-core roundcube/dbconfig-install boolean false'];

const USER = 'mira@halden.example';
const PASSWORD = 'tent-pole-42';

export interface Roundcube {
  url: string;
  user: string;
  password: string;
  /** Waits for the next mail that was sent and gives it decoded. */
  delivered(): Promise<ReturnType<typeof fromSource>>;
  stop(): Promise<void>;
}

/**
 * A real Roundcube with a mailbox of our own on loopback: dovecot, PHP's own web server and a mail sink. Everything
 * lives in one temporary folder and is gone after `stop`.
 */
export async function startRoundcube(inbox: Mail[]): Promise<Roundcube> {
  install(PACKAGES, ANSWERS);
  const home = mkdtempSync(join(tmpdir(), 'aplomb-roundcube-'));
  chmodSync(home, 0o755);
  const sink = new SmtpSink();
  const ports = { smtp: await sink.listen(), imap: await freePort(), web: await freePort() };
  const processes: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(processes.map(end));
    await sink.close();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    seed(home, inbox);
    writeDovecotConfig(home, ports.imap);
    writeRoundcubeConfig(home, ports);
    owned(home);
    processes.push(daemon(home, 'dovecot', ['/usr/sbin/dovecot', '-F', '-c', join(home, 'dovecot.conf')]));
    processes.push(
      daemon(
        home,
        'php',
        [...AS_ACCOUNT, 'php', ...phpSettings(home), '-S', `127.0.0.1:${ports.web}`, '-t', webRoot()],
        { ROUNDCUBE_CONFIG_DIR: join(home, 'etc'), PHP_CLI_SERVER_WORKERS: '4' },
      ),
    );
    await listening(ports.imap, home);
    // Roundcube asks twice at once for a mailbox; where both have to build its index, one may find it empty
    must('doveadm', ['-c', join(home, 'dovecot.conf'), 'index', '-u', USER, 'INBOX']);
    await listening(ports.web, home);
  } catch (cause) {
    await stop();
    throw cause;
  }
  return {
    url: `http://127.0.0.1:${ports.web}/`,
    user: USER,
    password: PASSWORD,
    delivered: async () => fromSource(await sink.next()),
    stop,
  };
}

function seed(home: string, inbox: Mail[]): void {
  for (const folder of ['cur', 'new', 'tmp']) mkdirSync(join(home, 'mail', 'mira', folder), { recursive: true });
  inbox.forEach((mail, index) => {
    const name = `${Math.floor(mail.date.getTime() / 1000)}.M${index}.aplomb`;
    writeFileSync(join(home, 'mail', 'mira', 'new', name), toSource(mail));
  });
}

function writeDovecotConfig(home: string, imapPort: number): void {
  mkdirSync(join(home, 'dovecot'), { recursive: true });
  writeFileSync(join(home, 'users'), `${USER}:{PLAIN}${PASSWORD}\n`);
  const folders = ['Drafts', 'Sent', 'Trash', 'Junk'];
  const mailboxes = folders.map(
    (name) => `  mailbox ${name} {\n    special_use = \\${name}\n    auto = subscribe\n  }`,
  );
  writeFileSync(
    join(home, 'dovecot.conf'),
    `base_dir = ${home}/dovecot
state_dir = ${home}/dovecot
log_path = ${home}/dovecot.log
listen = 127.0.0.1
protocols = imap
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
first_valid_uid = 1
mail_location = maildir:${home}/mail/%n
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%Lu ${home}/users
}
userdb {
  driver = static
  args = uid=${ACCOUNT} gid=${ACCOUNT} home=${home}/mail/%n
}
namespace inbox {
  inbox = yes
  separator = /
${mailboxes.join('\n')}
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
`,
  );
}

function writeRoundcubeConfig(home: string, ports: { imap: number; smtp: number }): void {
  for (const folder of ['etc', 'db', 'tmp', 'log']) mkdirSync(join(home, folder), { recursive: true });
  for (const file of ['defaults.inc.php', 'mimetypes.php']) {
    writeFileSync(join(home, 'etc', file), readFileSync(join('/etc/roundcube', file)));
  }
  const database = join(home, 'db', 'roundcube.db');
  // htmleditor 4: answers in HTML, except to plain text: both composers appear
  writeFileSync(
    join(home, 'etc', 'config.inc.php'),
    `<?php
$config = [
  'db_dsnw' => 'sqlite:///${database}?mode=0640',
  'imap_host' => '127.0.0.1:${ports.imap}', 'smtp_host' => '127.0.0.1:${ports.smtp}', 'smtp_user' => '', 'smtp_pass' => '',
  'product_name' => 'Halden Webmail', 'des_key' => 'halden-webmail-24-chars!', 'plugins' => [], 'skin' => 'elastic',
  'language' => 'en_US', 'log_dir' => '${home}/log', 'temp_dir' => '${home}/tmp', 'enable_installer' => false,
  'sent_mbox' => 'Sent', 'drafts_mbox' => 'Drafts', 'trash_mbox' => 'Trash', 'junk_mbox' => 'Junk',
  'htmleditor' => 4, 'mime_types' => '${home}/etc/mimetypes.php', 'check_all_folders' => false, 'show_images' => 0,
];
`,
  );
  const create = `$d = new PDO("sqlite:".$argv[1]); $d->exec(file_get_contents("/usr/share/roundcube/SQL/sqlite.initial.sql"));`;
  must('php', ['-r', create, database]);
}

function phpSettings(home: string): string[] {
  const settings = {
    error_log: `${home}/log/php.log`,
    'session.save_path': `${home}/tmp`,
    upload_tmp_dir: `${home}/tmp`,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
}

function webRoot(): string {
  const root = '/var/lib/roundcube';
  return existsSync(`${root}/public_html`) ? `${root}/public_html` : root;
}

function owned(home: string): void {
  for (const folder of ['mail', 'etc', 'db', 'tmp', 'log']) {
    must('chown', ['-R', `${ACCOUNT}:${ACCOUNT}`, join(home, folder)]);
  }
}
