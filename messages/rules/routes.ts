/** What does the route card say? For each route, what to do now, and what not to do and why (product: the moment at the border). */
import type { Localized } from '#domain/kernel/localized.ts';

/** Keys `route.RT-SOL.card.do` and `route.RT-SOL.card.dont`. */
export const ROUTE_TEXTS = {
  'route.RT-NA.card.do': {
    es: 'Avise ya a la autoridad de protección, pida tutor y colóquelo con familia o en un lugar abierto.',
    en: 'Notify the child-protection authority now, ask for a guardian and place with family or in an open place.',
    fr: "Avisez maintenant l'autorité de protection, demandez un tuteur et placez en famille ou dans un lieu ouvert.",
  },
  'route.RT-NA.card.dont': {
    es: 'No lo deje en una estación migratoria ni con adultos ajenos: está solo y la ley lo protege antes que nada.',
    en: 'Do not leave the child in a migration station or with unrelated adults: alone, the child is protected before all else.',
    fr: 'Ne le laissez pas dans un centre migratoire ni avec des adultes étrangers : seul, il est protégé avant tout.',
  },
  'route.RT-SE.card.do': {
    es: 'Avise a la autoridad de protección y verifique el vínculo por documento, llamada o entrevista cruzada. Manténgalo con quien lo cuida.',
    en: 'Notify the child-protection authority and verify the link by document, call or cross interview. Keep the child with the carer.',
    fr: "Avisez l'autorité de protection et vérifiez le lien par document, appel ou entretien croisé. Gardez l'enfant avec qui en prend soin.",
  },
  'route.RT-SE.card.dont': {
    es: 'No lo separe de su tía, hermano o cuidador mientras se verifica, salvo peligro: perderlos sería un daño más.',
    en: 'Do not part the child from aunt, sibling or carer during verification, save for danger: losing them would be one more harm.',
    fr: 'Ne le séparez pas de sa tante, de son frère ou de qui en prend soin pendant la vérification, sauf danger : les perdre serait un mal de plus.',
  },
  'route.RT-SOL.card.do': {
    es: 'Informe del derecho a pedir asilo, canalice al órgano de asilo en un día y pida abogado.',
    en: 'Explain the right to asylum, refer to the asylum body within a day and ask for a lawyer.',
    fr: "Informez du droit d'asile, saisissez l'organe d'asile sous un jour et demandez un avocat.",
  },
  'route.RT-SOL.card.dont': {
    es: 'No avise al consulado ni a nadie del país de origen, ni responda si preguntan: saberlo podría ponerle en peligro a él y a su familia.',
    en: 'Do not tell the consulate or anybody of the country of origin, nor answer if asked: knowing could endanger child and family.',
    fr: "N'avisez ni le consulat ni personne du pays d'origine, et ne répondez pas s'ils demandent : le savoir pourrait mettre l'enfant et sa famille en danger.",
  },
  'route.RT-REF.card.do': {
    es: 'Tramite su documento de refugio, busque reunirlo con su familia aquí y revise su caso cada año.',
    en: 'Obtain the refugee document, seek family reunification here and review the case each year.',
    fr: 'Obtenez le document de réfugié, cherchez le regroupement familial ici et revoyez le dossier chaque année.',
  },
  'route.RT-REF.card.dont': {
    es: 'No proponga volver al país de origen ni hable con su consulado: se le reconoció protección.',
    en: 'Do not propose return to the country of origin or talk to its consulate: protection was recognised.',
    fr: "Ne proposez pas le retour au pays d'origine ni ne parlez à son consulat : la protection est reconnue.",
  },
  'route.RT-TRATA.card.do': {
    es: 'Llévelo a un lugar cuya dirección no se comparte, avise a la unidad antitrata y dé ayuda desde hoy.',
    en: 'Take the child to a place whose address is not shared, tell the anti-trafficking unit and give help from today.',
    fr: "Conduisez l'enfant dans un lieu dont l'adresse n'est pas partagée, avisez l'unité anti-traite et aidez dès aujourd'hui.",
  },
  'route.RT-TRATA.card.dont': {
    es: 'No le pida declarar a cambio de ayuda ni lo deje hablar con quien lo trajo: puede tener miedo y deuda.',
    en: 'Do not ask for testimony in exchange for help, nor leave the child with whoever brought them: there may be fear and debt.',
    fr: "Ne demandez pas de témoignage contre de l'aide et ne le laissez pas parler à qui l'a amené : il peut y avoir peur et dette.",
  },
  'route.RT-LAB.card.do': {
    es: 'Busque escuela y apoyo a la familia, y pida la inspección del trabajo; reclame lo que le deben.',
    en: 'Find school and family support, ask for a labour inspection and claim the wages owed.',
    fr: "Cherchez école et soutien à la famille, demandez l'inspection du travail et réclamez les salaires dus.",
  },
  'route.RT-LAB.card.dont': {
    es: 'No castigue ni separe a la familia por el trabajo del niño o la niña: la salida es escuela e ingreso.',
    en: 'Do not punish or part the family over the child’s work: the way out is school and income.',
    fr: "Ne punissez ni ne séparez la famille pour le travail de l'enfant : l'issue est l'école et un revenu.",
  },
  'route.RT-IND.card.do': {
    es: 'Hable en su lengua con intérprete y respete su identidad y costumbres en el plan.',
    en: 'Speak in the child’s language with an interpreter and respect identity and customs in the plan.',
    fr: 'Parlez dans sa langue avec interprète et respectez identité et coutumes dans le plan.',
  },
  'route.RT-IND.card.dont': {
    es: 'No consulte a la autoridad comunitaria sin su permiso, y nunca si le teme: su comunidad es de él o ella.',
    en: 'Do not consult the community authority without permission, and never if feared: the community is the child’s own.',
    fr: "Ne consultez pas l'autorité communautaire sans son accord, jamais s'il la craint : la communauté est la sienne.",
  },
  'route.RT-PAND.card.do': {
    es: 'Haga un plan de seguridad, informe siempre sobre el asilo y proteja barrio y ruta como secretos.',
    en: 'Make a safety plan, always explain asylum and keep neighbourhood and route secret.',
    fr: "Faites un plan de sécurité, informez toujours sur l'asile et gardez secrets quartier et itinéraire.",
  },
  'route.RT-PAND.card.dont': {
    es: 'No contacte a la policía del país de origen ni lo junte con miembros del grupo: puede costarle la vida.',
    en: 'Do not contact the police of the country of origin or house the child with members of the group: it may cost a life.',
    fr: "Ne contactez pas la police du pays d'origine et ne l'hébergez pas avec des membres du groupe : cela peut lui coûter la vie.",
  },
  'route.RT-PADRES.card.do': {
    es: 'Ponga en contacto a padres e hijos hoy y busque primero que sigan juntos.',
    en: 'Put parents and children in contact today, and seek first that they stay together.',
    fr: "Mettez parents et enfants en contact aujourd'hui et cherchez d'abord qu'ils restent ensemble.",
  },
  'route.RT-PADRES.card.dont': {
    es: 'No mueva ni entregue al niño o la niña porque se llevan a sus padres: necesita una decisión propia.',
    en: 'Do not move or hand over the child because the parents are taken: a decision of their own is needed.',
    fr: "Ne déplacez ni ne remettez l'enfant parce qu'on emmène ses parents : il faut une décision pour lui.",
  },
  'route.RT-DEJ.card.do': {
    es: 'Apoye a quien lo cuida, a la escuela y al contacto con sus padres.',
    en: 'Support the carer, school and contact with the parents.',
    fr: "Soutenez qui en prend soin, l'école et le contact avec les parents.",
  },
  'route.RT-DEJ.card.dont': {
    es: 'No pregunte ni comparta la situación migratoria de los padres: callarla los mantiene unidos.',
    en: 'Do not ask or share the parents’ migration status: silence keeps them united.',
    fr: 'Ne demandez ni ne partagez la situation migratoire des parents : la taire les garde unis.',
  },
  'route.RT-TEMP.card.do': {
    es: 'Registre a la familia como grupo, busque guardería o escuela y cuide la salud a ambos lados de la frontera.',
    en: 'Record the family as a group, find day-care or school and follow health on both sides of the border.',
    fr: 'Enregistrez la famille comme groupe, cherchez garderie ou école et suivez la santé des deux côtés de la frontière.',
  },
  'route.RT-TEMP.card.dont': {
    es: 'No separe a la familia por la temporada: viajan juntos y así deben quedar.',
    en: 'Do not part the family over the season: they travel together and so should stay.',
    fr: 'Ne séparez pas la famille pour la saison : elle voyage ensemble et doit le rester.',
  },
  'route.RT-APAT.card.do': {
    es: 'Abra el registro o pida el acta, y siga dando todos los servicios.',
    en: 'Open the registration or ask for the certificate, and keep giving every service.',
    fr: "Ouvrez l'enregistrement ou demandez l'acte, et continuez tous les services.",
  },
  'route.RT-APAT.card.dont': {
    es: 'No lo declare apátrida ni le niegue nada por falta de papeles: el papel se consigue después.',
    en: 'Do not declare the child stateless or refuse anything for lack of papers: the paper comes later.',
    fr: 'Ne le déclarez pas apatride et ne refusez rien faute de papiers : le papier viendra.',
  },
  'route.RT-RET.card.do': {
    es: 'Avise a la autoridad que recibe, acuerde quién lo espera y haga las visitas de seguimiento.',
    en: 'Notify the receiving authority, agree who waits and make the follow-up visits.',
    fr: "Avisez l'autorité qui reçoit, convenez de qui l'attend et faites les visites de suivi.",
  },
  'route.RT-RET.card.dont': {
    es: 'No lo entregue sin confirmación ni de noche, ni a quien no se verificó: llegar no es estar a salvo.',
    en: 'Do not hand over without confirmation, at night, or to somebody not verified: arriving is not yet safety.',
    fr: "Ne remettez pas sans confirmation, ni de nuit, ni à une personne non vérifiée : arriver n'est pas être en sécurité.",
  },
  'route.RT-DESAP.card.do': {
    es: 'Active la búsqueda ahora y guarde la última vez que se le vio. Si aparece, escúchelo antes de llevarlo a casa.',
    en: 'Start the search now and keep the last sighting. When found, hear the child before going home.',
    fr: 'Lancez la recherche maintenant et gardez la dernière vue. Retrouvé, écoutez-le avant de rentrer.',
  },
  'route.RT-DESAP.card.dont': {
    es: 'No espere horas ni publique su foto sin permiso y sin medir el riesgo: quien lo busca puede ser el peligro.',
    en: 'Do not wait hours or publish the photo without consent and a risk check: the seeker may be the danger.',
    fr: "N'attendez pas d'heures et ne publiez pas sa photo sans accord ni examen du risque : qui le cherche peut être le danger.",
  },
  'route.RT-VSX.card.do': {
    es: 'Lleve a salud antes de 72 horas, con personal de su confianza; solo quien lo atiende ve los datos.',
    en: 'Bring to health care within 72 hours, with staff the child trusts; only those who care for them see the data.',
    fr: 'Conduisez aux soins avant 72 heures, avec du personnel de confiance ; seul qui le soigne voit les données.',
  },
  'route.RT-VSX.card.dont': {
    es: 'No le haga repetir lo que ya contó ni lo examine sin su acuerdo: recordarlo hiere otra vez.',
    en: 'Do not make the child repeat what was told or examine without agreement: recalling wounds again.',
    fr: "Ne le faites pas répéter ce qu'il a dit ni n'examinez sans son accord : s'en souvenir blesse encore.",
  },
  'route.RT-18.card.do': {
    es: 'Empiece con el o la adolescente el plan para después de los 18: papeles, techo, estudio, apoyo.',
    en: 'Start the plan for after 18 with the adolescent: papers, roof, study, support.',
    fr: "Commencez avec l'adolescent le plan d'après 18 ans : papiers, toit, études, soutien.",
  },
  'route.RT-18.card.dont': {
    es: 'No cierre el caso por el cumpleaños: la protección no termina de un día para otro.',
    en: 'Do not close the case on the birthday: protection does not end overnight.',
    fr: "Ne fermez pas le dossier pour l'anniversaire : la protection ne s'arrête pas du jour au lendemain.",
  },
  'route.RT-TRANSF.card.do': {
    es: 'Dé o revise su tarjeta de vecino de frontera y compruebe escuela y trabajo.',
    en: 'Give or check the border resident card, and look at school and work.',
    fr: 'Donnez ou vérifiez la carte de frontalier, et regardez école et travail.',
  },
  'route.RT-TRANSF.card.dont': {
    es: 'No lo trate como irregular: cruza a diario porque vive en los dos lados.',
    en: 'Do not treat as irregular: the child crosses daily because life is on both sides.',
    fr: 'Ne le traitez pas comme irrégulier : il traverse chaque jour car il vit des deux côtés.',
  },
} as const satisfies Record<string, Localized>;
