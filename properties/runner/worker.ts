import { parentPort, workerData } from 'node:worker_threads';
import { type Question, selectionOf, settingsOf } from './question.ts';
import { type Trial, trials, tried } from './verify.ts';

/** A worker thread: finds the trials of a question by itself, is told indices, gives back results. */
const question = workerData as Question;
const [all, settings] = [trials(selectionOf(question.asked)), settingsOf(question)];

parentPort?.on('message', async (index: number) => parentPort?.postMessage({ result: await tried(all[index] as Trial, settings) }));
parentPort?.postMessage('ready');
