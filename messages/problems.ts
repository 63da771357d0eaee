/**
 * What does the house say when it cannot do what was asked? One sentence that names the trouble and one that names the
 * mend, in three languages; the closed catalogue of `server/doors/http/problems.ts` picks from here (house §4 Errors).
 */
import type { Localized } from '#domain/kernel/localized.ts';

export const PROBLEM_TEXTS = {
  'problem.shape.title': {
    es: 'Hay datos que corregir',
    en: 'Some data must be corrected',
    fr: 'Certaines données sont à corriger',
  },
  'problem.shape.mend': {
    es: 'No se guardó nada. Corrija los campos señalados y envíe de nuevo con el mismo identificador.',
    en: 'Nothing was saved. Correct the fields listed and send again with the same id.',
    fr: 'Rien n’a été enregistré. Corrigez les champs indiqués et renvoyez avec le même identifiant.',
  },
  'problem.malformed.title': {
    es: 'El mensaje no se puede leer',
    en: 'The message cannot be read',
    fr: 'Le message est illisible',
  },
  'problem.malformed.mend': {
    es: 'Envíe JSON bien formado en UTF-8, con «content-type: application/json».',
    en: 'Send well-formed JSON in UTF-8 with “content-type: application/json”.',
    fr: 'Envoyez du JSON bien formé en UTF-8 avec « content-type: application/json ».',
  },
  'problem.unknown_act.title': {
    es: 'Ese acto no existe',
    en: 'There is no such act',
    fr: 'Cet acte n’existe pas',
  },
  'problem.unknown_act.mend': {
    es: 'Use una de las clases de acto que publica /api/openapi.json.',
    en: 'Use one of the kinds of act published in /api/openapi.json.',
    fr: 'Utilisez un des types d’acte publiés dans /api/openapi.json.',
  },
  'problem.not_signed_in.title': {
    es: 'No hay sesión abierta',
    en: 'You are not signed in',
    fr: 'Aucune session ouverte',
  },
  'problem.not_signed_in.mend': {
    es: 'Entre de nuevo; lo que no se envió sigue en el dispositivo.',
    en: 'Sign in again; what was not sent is still on the device.',
    fr: 'Reconnectez-vous ; ce qui n’a pas été envoyé reste sur l’appareil.',
  },
  'problem.wrong_csrf.title': {
    es: 'La petición no viene de su pantalla',
    en: 'The request did not come from your screen',
    fr: 'La requête ne vient pas de votre écran',
  },
  'problem.wrong_csrf.mend': {
    es: 'Recargue la página y repita; la cabecera «x-csrf-token» debe llevar el valor de la sesión.',
    en: 'Reload the page and repeat; the header “x-csrf-token” must carry the value of the session.',
    fr: 'Rechargez la page et recommencez ; l’en-tête « x-csrf-token » doit porter la valeur de la session.',
  },
  'problem.not_permitted.title': {
    es: 'Su función no firma este acto',
    en: 'Your role does not sign this act',
    fr: 'Votre fonction ne signe pas cet acte',
  },
  'problem.not_permitted.mend': {
    es: 'Pídalo a quien tiene la función; la página del caso dice quién.',
    en: 'Ask whoever holds the role; the case page says who.',
    fr: 'Demandez à la personne compétente ; la page du dossier indique qui.',
  },
  'problem.firewall.title': {
    es: 'El control migratorio y la policía no consultan niñas, niños ni adolescentes',
    en: 'Migration control and police do not look up children',
    fr: 'Le contrôle migratoire et la police ne consultent pas d’enfants',
  },
  'problem.firewall.mend': {
    es: 'Solo se puede preguntar si un folio tiene un impedimento: POST /api/impediment.',
    en: 'The only question is whether a token has an impediment: POST /api/impediment.',
    fr: 'La seule question possible est de savoir si un folio a un empêchement : POST /api/impediment.',
  },
  'problem.not_found.title': {
    es: 'No existe, o no está a su cargo',
    en: 'It does not exist, or it is not yours to see',
    fr: 'Cela n’existe pas, ou ne relève pas de vous',
  },
  'problem.not_found.mend': {
    es: 'Revise el folio; si debe atender el caso, pida que se lo asignen o refieran.',
    en: 'Check the folio; if you should be working on the case, ask for it to be assigned or referred to you.',
    fr: 'Vérifiez le folio ; si le dossier vous revient, demandez qu’il vous soit affecté ou orienté.',
  },
  'problem.duplicate_id.title': {
    es: 'Ese identificador ya pertenece a otro acto',
    en: 'That id already belongs to another act',
    fr: 'Cet identifiant appartient déjà à un autre acte',
  },
  'problem.duplicate_id.mend': {
    es: 'Un reenvío debe ser idéntico; para un acto nuevo haga un identificador nuevo.',
    en: 'A repeated submission must be identical; make a new id for a new act.',
    fr: 'Un renvoi doit être identique ; pour un nouvel acte, créez un nouvel identifiant.',
  },
  'problem.case_exists.title': {
    es: 'Ese folio ya está abierto',
    en: 'That folio is open already',
    fr: 'Ce folio est déjà ouvert',
  },
  'problem.case_exists.mend': {
    es: 'Haga un folio nuevo; o pida que le refieran el expediente que existe.',
    en: 'Make a new folio; or ask for a referral of the case that exists.',
    fr: 'Créez un nouveau folio ; ou demandez une orientation du dossier existant.',
  },
  'problem.merged.title': {
    es: 'El expediente se unió a otro',
    en: 'The case was merged into another',
    fr: 'Le dossier a été fusionné avec un autre',
  },
  'problem.merged.mend': {
    es: 'Escriba en el expediente que continúa; la unión puede deshacerse durante 30 días.',
    en: 'Write to the case that lives on; the merge can be undone for 30 days.',
    fr: 'Écrivez dans le dossier qui continue ; la fusion peut être annulée pendant 30 jours.',
  },
  'problem.refused_state.title': {
    es: 'El acto no existe en el estado actual del caso',
    en: 'The act does not exist in the present state of the case',
    fr: 'L’acte n’existe pas dans l’état actuel du dossier',
  },
  'problem.refused_state.mend': {
    es: 'Mire en la página del caso qué puede pasar ahora.',
    en: 'See on the case page what may happen next.',
    fr: 'Voyez sur la page du dossier ce qui peut se faire maintenant.',
  },
  'problem.forbidden_act.title': {
    es: 'Ese acto no existe para personas menores de 18 años ni con edad en duda',
    en: 'That act does not exist for anyone under 18 or whose age is in doubt',
    fr: 'Cet acte n’existe pas pour les moins de 18 ans ni en cas de doute sur l’âge',
  },
  'problem.forbidden_act.mend': {
    es: 'Registre a la niña, niño o adolescente y avise a la autoridad de protección.',
    en: 'Register the child and notify the child-protection authority.',
    fr: 'Enregistrez l’enfant et avisez l’autorité de protection.',
  },
  'problem.refused_law.title': {
    es: 'La ley no lo permite con los hechos que constan',
    en: 'The law does not allow it on the facts recorded',
    fr: 'La loi ne le permet pas au vu des faits consignés',
  },
  'problem.refused_law.mend': {
    es: 'Cada regla señalada dice qué hechos vio y qué lo haría lícito.',
    en: 'Each rule listed says which facts it saw and what would make it lawful.',
    fr: 'Chaque règle indiquée dit quels faits elle a vus et ce qui rendrait l’acte licite.',
  },
  'problem.sealed.title': {
    es: 'El contenido está sellado',
    en: 'The content is sealed',
    fr: 'Le contenu est scellé',
  },
  'problem.sealed.mend': {
    es: 'Solo un juez o la supervisión que lo selló puede abrirlo.',
    en: 'Only a judge or the supervisor who sealed it can open it.',
    fr: 'Seul un juge ou le superviseur qui l’a scellé peut l’ouvrir.',
  },
  'problem.too_large.title': {
    es: 'El mensaje es demasiado grande',
    en: 'The message is too large',
    fr: 'Le message est trop volumineux',
  },
  'problem.too_large.mend': {
    es: 'Un acto cabe en 1 MB; divida el contenido en varios actos.',
    en: 'An act fits in 1 MB; split the content into several acts.',
    fr: 'Un acte tient dans 1 Mo ; répartissez le contenu en plusieurs actes.',
  },
  'problem.too_many.title': {
    es: 'Demasiadas peticiones seguidas',
    en: 'Too many requests in a row',
    fr: 'Trop de requêtes à la suite',
  },
  'problem.too_many.mend': {
    es: 'Espere un minuto y repita.',
    en: 'Wait a minute and repeat.',
    fr: 'Attendez une minute et recommencez.',
  },
  'problem.unavailable.title': {
    es: 'El registro no está disponible en este momento',
    en: 'The register is not available at the moment',
    fr: 'Le registre n’est pas disponible pour le moment',
  },
  'problem.unavailable.mend': {
    es: 'No se guardó nada de esta petición. Repita con el mismo identificador; no se duplicará.',
    en: 'Nothing of this request was saved. Repeat with the same id; it will not be doubled.',
    fr: 'Rien de cette requête n’a été enregistré. Recommencez avec le même identifiant ; il n’y aura pas de doublon.',
  },
  'problem.search_failed.title': {
    es: 'La búsqueda falló',
    en: 'The search failed',
    fr: 'La recherche a échoué',
  },
  'problem.search_failed.mend': {
    es: 'No significa que no haya resultados. Repita; si sigue, avise a la administración técnica.',
    en: 'It does not mean that there are no results. Repeat; if it persists, tell the technical administrator.',
    fr: 'Cela ne veut pas dire qu’il n’y a pas de résultats. Recommencez ; si cela persiste, prévenez l’administration technique.',
  },
  'problem.defect.title': {
    es: 'Algo falló en el sistema',
    en: 'Something failed in the system',
    fr: 'Une défaillance du système s’est produite',
  },
  'problem.defect.mend': {
    es: 'No se guardó nada de esta petición. Avise a la administración técnica con el número de la petición.',
    en: 'Nothing of this request was saved. Tell the technical administrator the request number.',
    fr: 'Rien de cette requête n’a été enregistré. Communiquez le numéro de la requête à l’administration technique.',
  },
} as const satisfies Record<string, Localized>;

export type ProblemText = keyof typeof PROBLEM_TEXTS;
