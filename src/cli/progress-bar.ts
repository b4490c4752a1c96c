import { Presets, SingleBar } from 'cli-progress';
