import { speak } from '../texts/speak.tsx';
import { Popup } from './popup.tsx';

speak(<Popup />, (text) => text('extensionName'));
