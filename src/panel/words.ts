import { computed } from '@preact/signals';
import { languageOfInterface } from '@/i18n/language';
import { stringsOf } from '@/i18n/strings';
import { interfaceLanguage } from './choices';

/** The language of our own words, and the words; both follow the setting while the page is open. */
export const language = computed(() => languageOfInterface(interfaceLanguage.shown.value, navigator.languages));
export const words = computed(() => stringsOf(language.value));
