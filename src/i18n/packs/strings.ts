import type { Language } from '@/engine/model';
import type { ShareProblem } from '@/sharing/share-text';
import type { SignatureWarning } from '@/store/packs';
import type { PackContents } from '@/wire/packs';
import { en } from './en';
import { ru } from './ru';
import { uk } from './uk';

/** What the options page says about team packs, and the workshop that they are made in. */
export interface PackStrings {
  list: {
    help: string;
    none: string;
    make: string;
    add: string;
    /** Where a pack is from. */
    from: Record<'own' | 'file' | 'text' | 'policy', string> & { address: (host: string) => string };
    updated: (day: string) => string;
    /** Something was written and not saved. */
    unsaved: string;
    goOn: string;
    edit: string;
    editNamed: (name: string) => string;
    move: string;
    up: (name: string) => string;
    down: (name: string) => string;
    more: string;
    moreNamed: (name: string) => string;
    updateNow: string;
    updates: Record<'same' | 'offered' | 'applied', string>;
    offered: (version: string) => string;
    changes: string;
    takeBack: (version: string) => string;
    file: string;
    share: string;
    shared: string;
    shareThis: string;
    tooLarge: string;
    remove: string;
    removeNamed: (name: string) => string;
    removed: (name: string) => string;
    putBack: string;
  };
  add: {
    help: string;
    paste: string;
    look: string;
    choose: string;
    fromAddress: string;
    address: string;
    addressHelp: string;
    pin: string;
    pinHelp: string;
    automatic: string;
    fetch: string;
    take: string;
    replace: (name: string) => string;
    not: string;
    taken: (name: string) => string;
    warnings: Record<SignatureWarning, string>;
    /** A pasted piece of text that can't be read. */
    problems: Record<ShareProblem, string>;
  };
  contents: {
    author: string;
    unknown: string;
    languages: string;
    holds: string;
    nothing: string;
    counts: Record<keyof PackContents, (count: number) => string>;
    licence: string;
    homepage: string;
    signature: string;
    signed: (key: string) => string;
    unsigned: string;
  };
  changes: {
    title: string;
    /** Against the version in force. */
    against: (version: string) => string;
    none: string;
    leftOut: (lines: number) => string;
    /** Read out before a line, in the place of its sign. */
    added: string;
    removed: string;
    accept: string;
    later: string;
  };
  /** What a new pack says of itself. */
  fresh: { name: string; licence: string };
  editor: {
    back: string;
    form: string;
    about: string;
    name: string;
    id: string;
    idHelp: string;
    version: string;
    author: string;
    licence: string;
    languages: string;
    neverFlag: string;
    save: string;
    discard: string;
    discardSure: string;
    keep: string;
    saved: string;
    ready: string;
    left: (count: number) => string;
    /** The form waits while the YAML can't be read. */
    held: string;
    yaml: string;
    yamlHelp: string;
    line: (line: number, column: number) => string;
    phrases: string;
    noPhrases: string;
    newPhrase: string;
    unnamed: string;
    troubles: (count: number) => string;
  };
  phrase: {
    find: string;
    findHelp: string;
    language: string;
    rule: string;
    why: string;
    whyHelp: string;
    instead: string;
    insteadNumber: (number: number) => string;
    replaces: string;
    scopes: Record<'phrase' | 'clause' | 'sentence', string>;
    another: string;
    remove: string;
    removeInstead: (number: number) => string;
    flags: string;
    flagsHelp: string;
    passes: string;
    passesHelp: string;
    except: string;
    exceptHelp: string;
    removePhrase: string;
    removed: string;
  };
  tryOut: {
    label: string;
    help: string;
    /** There is something to mend first. */
    waiting: string;
    example: string;
    from: (name: string) => string;
  };
  copy: {
    open: string;
    help: string;
    rule: string;
    search: string;
    found: (count: number) => string;
    copy: string;
    copyNamed: (sentence: string) => string;
  };
  /** Which pack decided what. */
  decides: Record<'title' | 'help' | 'none' | 'what' | 'pack' | 'instead', string>;
  /** On the menu of selected text. */
  menu: string;
}

export const packStrings: Record<Language, PackStrings> = { en, ru, uk };
