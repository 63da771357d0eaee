/** Which screen does an address show? Rooms load when they are opened, so that the first screen stays small. */
import { lazy, type ReactNode } from 'react';
import { Route, Switch, useParams } from 'wouter';
import { homeOf } from './places.ts';
import { useSession } from './session.tsx';

const PostHome = lazy(async () => ({ default: (await import('../rooms/register/post-home.tsx')).PostHome }));
const QuickIntake = lazy(async () => ({ default: (await import('../rooms/register/quick-intake.tsx')).QuickIntake }));
const Today = lazy(async () => ({ default: (await import('../rooms/protocol/today.tsx')).Today }));
const CaseList = lazy(async () => ({ default: (await import('../rooms/casefile/case-list.tsx')).CaseList }));
const Inbox = lazy(async () => ({ default: (await import('../rooms/referral/inbox.tsx')).Inbox }));
const OnCall = lazy(async () => ({ default: (await import('../rooms/directory/on-call.tsx')).OnCall }));
const FreePlaces = lazy(async () => ({ default: (await import('../rooms/care/free-places.tsx')).FreePlaces }));
const ConsulHome = lazy(async () => ({ default: (await import('../rooms/consular/consul-home.tsx')).ConsulHome }));
const TokenBox = lazy(async () => ({ default: (await import('../rooms/access/token-box.tsx')).TokenBox }));
const Help = lazy(async () => ({ default: (await import('../rooms/access/help.tsx')).Help }));
const Later = lazy(async () => ({ default: (await import('../rooms/access/later.tsx')).Later }));
const NotFound = lazy(async () => ({ default: (await import('../rooms/access/not-found.tsx')).NotFound }));
const CasePage = lazy(async () => ({ default: (await import('../rooms/casefile/case-page.tsx')).CasePage }));
const ActPage = lazy(async () => ({ default: (await import('../rooms/casefile/act-page.tsx')).ActPage }));
const Interview = lazy(async () => ({ default: (await import('../rooms/consular/interview.tsx')).Interview }));

export function Routes(): ReactNode {
  const { officer } = useSession();
  // Enforcement has one box and nothing else (G16): no other address leads anywhere.
  if (homeOf(officer.role) === 'token') {
    return (
      <Switch>
        <Route path="/ayuda" component={Help} />
        <Route component={TokenBox} />
      </Switch>
    );
  }
  return (
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/registrar" component={QuickIntake} />
      <Route path="/casos" component={CaseList} />
      <Route path="/casos/:id/entrevista" component={InterviewRoute} />
      <Route path="/casos/:id/acto/:room/:verb" component={ActRoute} />
      <Route path="/casos/:id/:view?" component={CaseRoute} />
      <Route path="/referencias" component={Inbox} />
      <Route path="/turno" component={OnCall} />
      <Route path="/plazas" component={FreePlaces} />
      <Route path="/ayuda" component={Help} />
      <Route component={NotFound} />
    </Switch>
  );
}

function InterviewRoute(): ReactNode {
  const { id } = useParams<{ id: string }>();
  return <Interview key={id} caseId={id} />;
}

function CaseRoute(): ReactNode {
  const { id, view } = useParams<{ id: string; view?: string }>();
  return <CasePage key={id} caseId={id} view={view} />;
}

function ActRoute(): ReactNode {
  const { id, room, verb } = useParams<{ id: string; room: string; verb: string }>();
  const kind = `${room}.${verb}`;
  return <ActPage key={`${id}/${kind}`} caseId={id} kind={kind} />;
}

function Home(): ReactNode {
  const { officer } = useSession();
  switch (homeOf(officer.role)) {
    case 'post':
      return <PostHome />;
    case 'today':
      return <Today />;
    case 'inbox':
      return <Inbox />;
    case 'consul':
      return <ConsulHome />;
    case 'token':
      return <TokenBox />;
    case 'cases':
      return <CaseList />;
    case 'later':
      return <Later />;
  }
}
