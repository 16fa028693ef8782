import { declares, operator, remove } from './operator.ts';

export const slipsOfPapers = [
  operator('leave out a paper but not its text', ({ papers }) =>
    papers.map((paper) =>
      declares(`papers.${paper.name}`, 'left out', () => {
        remove(papers, paper);
      }),
    ),
  ),
  operator('ask for a paper in the wrong way', ({ papers }) =>
    papers.map((paper) =>
      declares(`papers.${paper.name}.handIn`, `not ${paper.handIn}`, () => {
        paper.handIn = paper.handIn === 'upload' ? 'original' : 'upload';
      }),
    ),
  ),
  operator('ask for a paper in a case that never comes', ({ papers }) =>
    papers.flatMap((paper) =>
      paper.showWhen
        ? declares(`papers.${paper.name}.showWhen`, 'is: an answer that is not offered', () => {
            if (paper.showWhen) paper.showWhen.is = 'sometimes';
          })
        : [],
    ),
  ),
  operator('let a paper hang on a question that is not there', ({ papers }) =>
    papers.flatMap((paper) =>
      paper.showWhen
        ? declares(`papers.${paper.name}.showWhen`, 'field: a question that is not there', () => {
            if (paper.showWhen) paper.showWhen.field = 'whichCase';
          })
        : [],
    ),
  ),
  operator('ask for a paper twice', ({ papers }) =>
    papers.map((paper) =>
      declares(`papers.${paper.name}`, 'twice', () => {
        papers.push(structuredClone(paper));
      }),
    ),
  ),
  operator('show a row of the result that nobody answers', ({ result }) =>
    result.rows.map((row, index) =>
      declares(`result.rows.${row}`, '→ wholeName', () => {
        result.rows[index] = 'wholeName';
      }),
    ),
  ),
  operator('number the result by what is not declared', ({ result, form }) =>
    result.numberedBy
      ? [
          declares('result.numberedBy', 'a question that is not there', () => {
            result.numberedBy = 'sort';
          }),
          declares('result.numberedBy', 'its question is no longer declared', () => {
            const fields = form.flatMap((page) => page.fields);
            for (const field of fields) if (field.name === result.numberedBy) delete field.declared;
          }),
        ]
      : [],
  ),
  operator('number the result in no book', ({ result }) => [
    declares('result.book', 'empty', () => {
      result.book = '';
    }),
  ]),
];
