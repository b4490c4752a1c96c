import { describe, expect, it } from '@jest/globals';
import { normaliseName } from '../../../../src/normalise/name.js';
import { nameWords } from '../../../../src/resolution/names/name-words.js';
import { namesAgree } from '../../../../src/resolution/names/names-agree.js';

const namesOf = (text: string) => {
  const read = normaliseName(text);
  return read.ok ? [read.value.name, ...read.value.aliases].flatMap((name) => nameWords(name) ?? []) : [];
};
const agree = (a: string, b: string) => {
  const there = namesAgree(namesOf(a), namesOf(b));
  expect(namesAgree(namesOf(b), namesOf(a))).toBe(there);
  return there;
};

describe('two names alone', () => {
  it.each([
    ['Jon Smyth', 'SMITH, Jonathan'],
    ['J. Vogt', 'Julia Vogt'],
    ['Karl Dixon Jr', 'Karl Dixon'],
    ['María García López', 'Maria Garcia'],
    ['Anna Keller', 'Anna Vogt (née Keller)'],
    ['Anna Keller-Vogt', 'Anna Keller'],
    ['김민준', 'Kim Min-jun'],
    ['Vogt Julia', 'Julia Vogt'],
    ['Юрий Петров', 'Yuri Petrov'],
    ['Юлия Щербакова', 'Julia Schtscherbakowa'],
    ['Сергей Цветков', 'Sergej Cvetkov'],
    ['خالد الحربي', 'Khaled Al-Harbi'],
    ['خالد الحربي', 'Khaled Alharbi'],
    ['Omar ash-Sharif', 'Omar Sharif'],
    ['Mariam Yousef', 'Maryam Yusuf'],
    ['Chan Tai Man', '陈大文'],
    ['Lau Tak-wah', 'Liu Dehua'],
    ['Wong Ka Chun', 'Huang Jiajun'],
    ['박지성', 'Pak Chisong'],
    ['Ιωάννης Μπακογιάννης', 'Ioannis Bakoyannis'],
  ])('%s and %s agree', (a, b) => {
    expect(agree(a, b)).toBe(true);
  });

  it.each([
    ['Karl Dixon Jr', 'Karl Dixon Sr'],
    ['Julia Vogt', 'Karl Vogt'],
    ['Hassan Haddad', 'Hussein Haddad'],
    ['Mario Ortiz', 'Maria Ortiz'],
    ['J. V.', 'Julia Vogt'],
    ['Julia', 'Julia Vogt'],
    ['Jane Doe', 'Jane Doe'],
    ['Baby Boy Ortiz', 'Baby Girl Ortiz'],
    ['Anna Keller-Vogt', 'Anna Brown-Vogt'],
    ['Kim Min-jun', 'Kim Min-ji'],
    ['Mary A. Dixon', 'Mary B. Dixon'],
    ['Jayden Cole', 'Hayden Cole'],
    ['Tina Lopez', 'Dina Lopez'],
    ['Amina Omar', 'Amira Omar'],
    ['Khaled Nasser', 'Khalil Nasser'],
    ['Chan Ka Ming', 'Chan Ka Wing'],
    ['Wong Ka Chun', 'Huang Jiaming'],
    ['Kim Ji-won', 'Kim Ji-woo'],
    ['John Smith II', 'John Smith III'],
    ['Juan Ortiz hijo', 'Juan Ortiz padre'],
    ['Carlos Souza Filho', 'Carlos Souza Neto'],
    ['Jean Dupuis fils', 'Jean Dupuis père'],
    ['NN', 'NN'],
    ['Desconocido', 'Desconocido'],
  ])('%s and %s do not', (a, b) => {
    expect(agree(a, b)).toBe(false);
  });
});
