import { speak } from '../texts/speak.tsx';
import { Options } from './options.tsx';

speak(<Options />, (text) => `${text('optionsTitle')} · ${text('extensionName')}`);
