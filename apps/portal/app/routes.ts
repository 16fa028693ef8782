import { index, type RouteConfig, route } from '@remix-run/route-config';

export default [
  index('routes/home.tsx'),
  route('services', 'routes/services.tsx'),
  route('services/:slug', 'routes/service.tsx'),
  route('services/:slug/apply', 'routes/apply.tsx'),
  route('services/:slug/form', 'routes/service-form.tsx'),
  route('services/:slug/guide', 'routes/service-guide.tsx'),

  route('kiosk/:agency', 'routes/kiosk.tsx'),
  route('kiosk/:agency/tickets/:id', 'routes/kiosk-ticket.tsx'),
  route('screen/:agency', 'routes/screen.tsx'),

  route('sign-in', 'routes/sign-in.tsx'),
  route('auth/callback', 'routes/auth-callback.ts'),
  route('sign-out', 'routes/sign-out.ts'),

  route('applications/:draftId', 'routes/application.tsx'),
  route('applications/:draftId/pages/:page', 'routes/application-page.tsx'),
  route('applications/:draftId/pages/:page/typed', 'routes/application-typed.ts'),
  route('applications/:draftId/papers/:paper', 'routes/application-paper.tsx'),
  route('applications/:draftId/papers/:paper/uploads', 'routes/application-uploads.ts'),
  route('applications/:draftId/check', 'routes/application-check.tsx'),
  route('applications/:draftId/print', 'routes/application-print.tsx'),
  route('applications/:draftId/discard', 'routes/application-discard.tsx'),

  route('my', 'routes/my.tsx'),
  route('my/papers', 'routes/my-papers.tsx'),
  route('my/papers/:sha256', 'routes/my-paper.tsx'),
  route('my/access', 'routes/my-access.tsx'),
  route('my/notices', 'routes/my-notices.tsx'),
  route('my/data.json', 'routes/my-data.ts'),
  route('my/profile', 'routes/my-profile.tsx'),
  route('my/:id', 'routes/my-dossier.tsx'),
  route('my/:id/live', 'routes/my-live.ts'),
  route('my/:id/submitted', 'routes/my-submitted.tsx'),
  route('my/:id/messages', 'routes/my-messages.tsx'),
  route('my/:id/print', 'routes/my-print.tsx'),
  route('my/:id/supplement', 'routes/my-supplement.tsx'),
  route('my/:id/supplement/uploads', 'routes/my-uploads.ts'),
  route('my/:id/pay', 'routes/my-pay.tsx'),
  route('my/:id/withdraw', 'routes/my-withdraw.tsx'),
  route('my/:id/do/:command', 'routes/my-act.tsx'),
  route('my/:id/rate', 'routes/my-rate.tsx'),
  route('my/:id/result', 'routes/my-result.tsx'),
  route('my/:id/result.pdf', 'routes/my-result-file.ts'),
  route('my/:id/share', 'routes/my-share.tsx'),
  route('shared/:token', 'routes/shared.tsx'),
  route('shared/:token/result.pdf', 'routes/shared-file.ts'),

  route('payments/return', 'routes/payment-return.ts'),
  route('payments/notice', 'routes/payment-notice.ts'),

  route('uploads/:id', 'routes/upload.ts'),
  route('uploads/:id/cancel', 'routes/upload-cancel.ts'),

  route('papers/:id', 'routes/paper-file.ts'),
  route('parts/:id', 'routes/part-file.ts'),

  route('agencies', 'routes/agencies.tsx'),
  route('track', 'routes/track.tsx'),

  route('verify', 'routes/verify.tsx'),
  route('verify/:token', 'routes/verify-token.tsx'),

  route('quality', 'routes/quality.tsx'),
  route('quality.csv', 'routes/quality-csv.ts'),
  route('quality.json', 'routes/quality-json.ts'),
  route('help', 'routes/help.tsx'),
  route('offline', 'routes/offline.tsx'),
  route('accessibility', 'routes/accessibility.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
