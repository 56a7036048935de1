import { mount } from '@/panel/mount';
import { Options } from '@/panel/options/Options';

void mount(Options, ({ options }) => `${options.title} · Aplomb`);
