import { speak } from '../texts/speak.tsx';
import { Panel } from './panel.tsx';

speak(<Panel />, (text) => text('panelTitle'));
