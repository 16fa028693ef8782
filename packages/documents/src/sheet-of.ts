import { amountInWords } from './amount-in-words.ts';
import { formatDong } from './format-dong.ts';
import type { Form01, Form02, Form03, Form04, Paper, Receipt, ResultPaper, SignatureMark, Slip } from './paper.ts';
import { instantOf, longDate, longTime, stampTime } from './vietnam-time.ts';

const markOf = (mark: SignatureMark | undefined) => mark && { ...mark, at: stampTime(mark.at) };

const quantity = (count: number | undefined): string => (count ? String(count).padStart(2, '0') : '');

function issued(head: Form01['head'], when: string) {
  return { head, issued: `${head.place}, ${longDate(when)}` };
}

function form01(paper: Form01) {
  return {
    ...paper,
    ...issued(paper.head, paper.receivedAt),
    sets: quantity(paper.sets),
    receivedAt: longTime(paper.receivedAt),
    dueAt: paper.dueAt === null ? 'ngay trong ngày làm việc' : longTime(paper.dueAt),
    fee: formatDong(paper.feeDong),
    mark: markOf(paper.mark),
  };
}

function form02(paper: Form02) {
  const papers = paper.papers.map(({ name, original, certified, copy }) => {
    return { name, original: quantity(original), certified: quantity(certified), copy: quantity(copy) };
  });
  const deadlineAt = paper.deadlineAt && longTime(paper.deadlineAt);
  return { ...paper, ...issued(paper.head, paper.issuedAt), papers, deadlineAt, mark: markOf(paper.mark) };
}

function form03(paper: Form03) {
  return { ...paper, ...issued(paper.head, paper.issuedAt), mark: markOf(paper.mark) };
}

function form04(paper: Form04) {
  return {
    ...paper,
    ...issued(paper.head, paper.issuedAt),
    receivedAt: longTime(paper.receivedAt),
    overdue: instantOf(paper.issuedAt) > instantOf(paper.promisedAt),
    promisedAt: longTime(paper.promisedAt),
    newDueAt: longTime(paper.newDueAt),
    mark: markOf(paper.mark),
  };
}

function slip(paper: Slip) {
  return { ...paper, submittedAt: longTime(paper.submittedAt) };
}

function receipt(paper: Receipt) {
  const total = paper.items.reduce((sum, item) => sum + item.amountDong, 0);
  return {
    ...paper,
    ...issued(paper.head, paper.paidAt),
    items: paper.items.map((item) => ({ content: item.content, amount: formatDong(item.amountDong) })),
    total: formatDong(total),
    words: amountInWords(total),
    paidAt: longTime(paper.paidAt),
    mark: markOf(paper.mark),
  };
}

function result(paper: ResultPaper) {
  return { ...paper, ...issued(paper.head, paper.issuedOn), mark: markOf(paper.mark) };
}

/** The paper with every date, amount and count already in words, as its template prints them. */
export function sheetOf(paper: Paper): object {
  switch (paper.kind) {
    case 'form01':
      return form01(paper);
    case 'form02':
      return form02(paper);
    case 'form03':
      return form03(paper);
    case 'form04':
      return form04(paper);
    case 'slip':
      return slip(paper);
    case 'receipt':
      return receipt(paper);
    case 'result':
      return result(paper);
  }
}
