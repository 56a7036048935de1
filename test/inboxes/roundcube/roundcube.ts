import { type ModelOptions, pageOf } from '../model';
import script from './page.ts?script';
import style from './style.css?raw';

/** Which of its pages the webmail sends: each is a page of its own. */
type RoundcubePage = 'list' | 'show' | 'preview' | 'compose';

export interface RoundcubeOptions extends ModelOptions {
  page: RoundcubePage;
  /** Id of the conversation that is shown or answered. */
  open: string;
  /** The composer is a textarea. */
  plain?: boolean;
  /** What the composer is for. */
  purpose?: 'reply' | 'forward' | 'new';
  /** The signature of the identity. */
  signature?: string;
}

/** A webmail after what was seen in version 1.6. What the server knows it tells in `set_env`. */
export function render(options: RoundcubeOptions): string {
  const { conversations, open, page, purpose = 'reply' } = options;
  const conversation = conversations.find(({ id }) => id === open);
  const customer = conversation?.customer;
  const own = `${conversation?.agent.name} <${conversation?.agent.address}>`;
  const sent = conversation?.messages.at(-1)?.author === 'agent';
  const environment = {
    task: 'mail',
    action: page === 'list' ? '' : page,
    ...(page === 'compose'
      ? {
          ...(purpose === 'new' ? {} : { compose_mode: purpose }),
          identities: { 1: { email: conversation?.agent.address } },
        }
      : {
          sender: sent ? own : `${customer?.name} <${customer?.address}>`,
          username: conversation?.agent.address,
          mailbox: sent ? 'Sent' : 'INBOX',
        }),
  };
  const told = JSON.stringify(environment).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return pageOf('Webmail', style, `var rcmail = { set_env() {} };\nrcmail.set_env(${told});\n${script}`, options);
}
