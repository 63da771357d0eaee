/** How is it said in French: the door, the token box and help? ICU messages, a sentence a key. */
import type { accessEs } from '../es/access.ts';

export const accessFr = {
  'door.title': 'Comme qui voulez-vous entrer ?',
  'door.lead':
    'Amparo protège les enfants migrants et réfugiés. Ceci est une démonstration : choisissez une personne fictive et voyez ce qu’elle verrait.',
  'notFound.title': 'Rien ici',
  'notFound.lead': 'Cette adresse ne mène à aucune page',
  'notFound.help': 'Le folio est peut-être mal écrit, ou ne vous concerne pas.',
  'notFound.home': 'Aller à l’accueil',
  'later.title': 'Les écrans de {role} ne sont pas encore dans cette version',
  'later.help': 'Vous pouvez lire l’aide. Aucune donnée d’enfant n’est montrée à cette fonction.',
  'token.title': 'Y a-t-il un empêchement ?',
  'token.lead':
    'Avec le folio du reçu, vous pouvez savoir s’il y a un empêchement à éloigner ou transférer cette personne. Rien d’autre.',
  'token.label': 'Folio du reçu',
  'token.hint': 'Trois lettres et dix signes, comme CRI-1234-5678-9X.',
  'token.malformed': 'Ce n’est pas un folio : vérifiez chaque signe sur le reçu.',
  'token.ask': 'Vérifier',
  'token.yes': 'Il y a un empêchement : ni éloignement ni transfert',
  'token.yesHelp': 'Appelez l’autorité de protection et attendez ses instructions.',
  'token.no': 'Aucun empêchement connu',
  'token.noHelp': 'Ce n’est pas une autorisation. Au moindre doute, appelez l’autorité de protection.',
  'token.authority': 'Autorité de protection',
  'token.phone': 'Téléphone',
  'token.hearing': 'Prochaine audience',
  'token.noHearing': 'Aucune fixée',
  'token.whyTitle': 'Pourquoi seulement cela ?',
  'token.why':
    'Ce qu’un enfant confie pour être protégé ne sert pas au contrôle migratoire (G16). Il n’y a donc ni recherche, ni liste, ni exportation, et chaque demande est consignée.',
  'help.title': 'Aide',
  'help.lead': 'Réponses courtes aux questions les plus posées.',
  'help.questions': 'Questions',
  'help.q.intake': 'Comment enregistrer un enfant ?',
  'help.a.intake':
    'Appuyez sur « Enregistrer un enfant ». Il y a quinze réponses ; l’appareil en remplit deux. À droite, ou sous « Que faire » sur un téléphone, s’affichent qui appeler, que faire et ne pas faire. En enregistrant, vous recevez un folio et un reçu à imprimer.',
  'help.q.noName': 'Et si je ne connais ni le nom ni l’âge ?',
  'help.a.noName':
    '« Ne sait pas » est une réponse. Un dossier sans nom protège ; attendre le nom, non. Si l’âge est en doute, la personne est traitée comme un enfant jusqu’à décision (G06).',
  'help.q.language': 'Et si nous ne nous comprenons pas ?',
  'help.a.language':
    'Notez la langue : Amparo ouvre le délai pour affecter un interprète. Au-delà de ces quinze réponses, personne ne mène d’entretien dans une langue non comprise, et aucun proche n’interprète le plus délicat (G08).',
  'help.q.fear': 'Que se passe-t-il quand le retour est craint ?',
  'help.a.fear':
    'Dès ce moment rien ne parvient au consulat ni au pays : ni avis, ni réponse, ni compte (G03). Le délai pour saisir l’organe d’asile s’ouvre. « Ne sait pas » protège de même.',
  'help.q.consul': 'Quand avise-t-on le consulat ?',
  'help.a.consul':
    'Seulement quand identité et nationalité sont connues, que le retour n’est pas craint et que personne lié à qui lui a fait du mal ne le recevrait. Le dossier dit si c’est dû et, sinon, pourquoi.',
  'help.q.clock': 'D’où viennent les délais ?',
  'help.a.clock':
    'De la loi de chaque pays ou, à défaut, d’un objectif du projet. Chacun montre sa base. Ils courent depuis les faits, non depuis la saisie.',
  'help.q.blocked': 'Le bouton est verrouillé. Que faire ?',
  'help.a.blocked':
    'Dessous est indiquée la règle qui l’interdit et ce qui le rendrait licite. Certaines règles peuvent être levées par la supervision avec un motif écrit ; d’autres par personne.',
  'help.q.phone': 'Qui appeler la nuit ?',
  'help.a.phone':
    '« Qui agit » montre qui répond à cette heure. Si personne ne répond, c’est une alarme et votre supervision doit être avisée.',
  'help.q.mistake': 'Je me suis trompé. Puis-je effacer ?',
  'help.a.mistake':
    'Rien ne s’efface. Notez la bonne réponse : la dernière compte, et l’auteur de chacune reste visible.',
  'help.q.share': 'Qui peut lire ce que j’écris ?',
  'help.a.share':
    'Seulement qui en a besoin pour protéger cet enfant, champ par champ. Le contrôle migratoire et la police ne peuvent ni chercher, ni lister, ni exporter. Chaque lecture est consignée.',
  'help.signs': 'Signes',
  'help.sign.danger': 'Dépassé ou interdit',
  'help.sign.dangerWords': 'octogone : agissez, ou lisez la règle.',
  'help.sign.warn': 'Proche de l’échéance',
  'help.sign.warnWords': 'triangle : il reste peu de temps.',
  'help.sign.ok': 'Fait',
  'help.sign.okWords': 'coche : fait.',
  'help.promises': 'Ce qu’aucun réglage ne peut éteindre',
  'help.promise.return': 'Personne n’est renvoyé avant de déterminer s’il a besoin de protection.',
  'help.promise.fear': 'Dès que le retour peut être craint, rien sur l’enfant ne parvient à son pays d’origine.',
  'help.promise.lost': 'À toute heure, chaque dossier ouvert a une institution responsable et chaque devoir un délai.',
  'help.promise.enforcement': 'Le contrôle migratoire ne peut ni chercher, ni lister, ni exporter des enfants.',
  'help.promise.read': 'On peut toujours savoir qui a lu quoi.',
  'help.role': 'Vous êtes entré avec la fonction {role}.',
} as const satisfies Readonly<Record<keyof typeof accessEs, string>>;
