import { mount } from '@/panel/mount';
import { Welcome } from '@/panel/welcome/Welcome';

void mount(Welcome, ({ welcome }) => welcome.title);
