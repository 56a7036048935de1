import type { Language } from '@/engine/model';
import type { Mistaken } from '@/sharing/pasted';
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
    /** The page that comes with the extension. */
    guide: string;
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
    putBackNamed: (name: string) => string;
    isBack: (name: string) => string;
    /** Those that can be put back. */
    removedPacks: (count: number) => string;
    removedOn: (day: string) => string;
    forget: string;
    forgetNamed: (name: string) => string;
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
    /** Another's pack has the short name of one that is here. */
    sameId: (name: string) => string;
    keepBoth: string;
    not: string;
    taken: (name: string) => string;
    /** Taken, and switched off. */
    takenOff: (name: string) => string;
    unreadable: (file: string) => string;
    /** What is no pack at all. */
    mistaken: Record<Mistaken, string>;
    /** An earlier version than the one that is here. */
    older: (version: string, known: string) => string;
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
    /** Before the terms in which nothing is underlined. */
    terms: string;
    /** Behind the first of them. */
    more: (count: number) => string;
    licence: string;
    homepage: string;
    signature: string;
    signed: (key: string) => string;
    unsigned: string;
  };
  /** What text of a pack is in force, and how its address is treated. */
  origin: {
    title: string;
    titleNamed: (name: string) => string;
    address: string;
    checked: string;
    notChecked: string;
    /** The one text that may come from the address. */
    pinned: string;
    key: string;
    /** It is not, though an earlier version was. */
    wasSigned: string;
    before: string;
    copy: string;
    copyNamed: (name: string) => string;
    copied: (name: string) => string;
    pin: string;
    pinThis: string;
    unpin: string;
    isPinned: string;
    isNotPinned: string;
    noSha256: string;
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
    /** Saved, and switched off. */
    savedOff: string;
    /** It was removed elsewhere while it was written. */
    gone: string;
    saveAsNew: string;
    /** It changed elsewhere while it was written. */
    saveOver: string;
    openTheirs: string;
    ready: string;
    /** @param fields that the places are in, as the form calls them */
    left: (count: number, fields: readonly string[]) => string;
    /** The form waits while the YAML can't be read. */
    /** Words from a page that are no phrase yet; the YAML may be what they wait for. */
    waits: (words: string, isHeld: boolean) => string;
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
