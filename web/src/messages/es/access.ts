/** How is it said in Spanish: the door, the token box and help? ICU messages, a sentence a key. */
export const accessEs = {
  'door.title': '¿Como quién quiere entrar?',
  'door.lead':
    'Amparo protege a niñas, niños y adolescentes migrantes y refugiados. Esta es una demostración: elija una persona ficticia y vea lo que ella vería.',
  'notFound.title': 'No hay nada aquí',
  'notFound.lead': 'Esta dirección no lleva a ninguna página',
  'notFound.help': 'Puede que el folio esté mal escrito o que no le corresponda verlo.',
  'notFound.home': 'Ir al inicio',
  'later.title': 'Las pantallas de {role} todavía no están en esta versión',
  'later.help': 'Puede leer la ayuda. Ningún dato de niñas, niños o adolescentes se muestra a esta función.',
  'token.title': '¿Hay un impedimento?',
  'token.lead':
    'Con el folio del comprobante puede saber si hay un impedimento para sacar o trasladar a esta persona. Nada más.',
  'token.label': 'Folio del comprobante',
  'token.hint': 'Tres letras y diez signos, como CRI-1234-5678-9X.',
  'token.malformed': 'No es un folio: revise cada signo en el comprobante.',
  'token.ask': 'Consultar',
  'token.yes': 'Hay impedimento: no puede ser sacado ni trasladado',
  'token.yesHelp': 'Llame a la autoridad de protección y espere sus instrucciones.',
  'token.no': 'No consta impedimento',
  'token.noHelp': 'No es una autorización. Ante cualquier duda, llame a la autoridad de protección.',
  'token.authority': 'Autoridad de protección',
  'token.phone': 'Teléfono',
  'token.hearing': 'Próxima audiencia',
  'token.noHearing': 'Ninguna fijada',
  'token.whyTitle': '¿Por qué solo esto?',
  'token.why':
    'Lo que una niña o un niño cuenta para que lo protejan no se usa para el control migratorio (G16). Por eso no hay búsqueda, lista ni exportación, y cada consulta queda registrada.',
  'help.title': 'Ayuda',
  'help.lead': 'Respuestas cortas a lo que más se pregunta.',
  'help.questions': 'Preguntas',
  'help.q.intake': '¿Cómo registro a una niña, un niño o un adolescente?',
  'help.a.intake':
    'Toque «Registrar NNA». Son quince respuestas; dos las pone el equipo. A la derecha, o en «Qué hacer» si usa un teléfono, va apareciendo a quién llamar, qué hacer y qué no hacer. Al guardar recibe un folio y un comprobante para imprimir.',
  'help.q.noName': '¿Y si no sé su nombre o su edad?',
  'help.a.noName':
    '«No se sabe» es una respuesta. Un registro sin nombre protege; esperar el nombre, no. Si la edad está en duda, se le trata como niño o niña hasta que se decida (G06).',
  'help.q.language': '¿Y si no nos entendemos?',
  'help.a.language':
    'Anote su lengua: Amparo abre el plazo para asignar intérprete. Más allá de estas quince respuestas nadie lo entrevista en una lengua que no entiende, ni un familiar traduce lo más delicado (G08).',
  'help.q.fear': '¿Qué pasa cuando teme volver?',
  'help.a.fear':
    'Desde ese momento nada llega a su consulado ni a su país: ni aviso, ni respuesta, ni cuenta (G03). Se abre el plazo para canalizarlo al órgano de asilo. «No sabe» protege igual.',
  'help.q.consul': '¿Cuándo se avisa al consulado?',
  'help.a.consul':
    'Solo cuando se conocen identidad y nacionalidad, no hay temor de volver y nadie ligado a quien le hizo daño lo recibiría. El expediente dice si corresponde y, si no, por qué.',
  'help.q.clock': '¿De dónde salen los plazos?',
  'help.a.clock':
    'De la ley de cada país o, donde no la hay, de una meta del proyecto. Cada plazo muestra su base. Corren desde que ocurrió el hecho, no desde que se escribió.',
  'help.q.blocked': 'El botón está bloqueado. ¿Qué hago?',
  'help.a.blocked':
    'Debajo dice qué regla lo impide y qué lo haría lícito. Algunas reglas puede pasarlas la supervisión con un motivo escrito; otras, nadie.',
  'help.q.phone': '¿A quién llamo de madrugada?',
  'help.a.phone':
    '«Quién actúa» muestra quién contesta a esa hora. Si no contesta nadie, es una alarma y se avisa a su supervisión.',
  'help.q.mistake': 'Me equivoqué. ¿Puedo borrar?',
  'help.a.mistake':
    'Nada se borra. Anote la respuesta correcta: vale la última, y queda a la vista quién escribió cada una.',
  'help.q.share': '¿Quién puede leer lo que escribo?',
  'help.a.share':
    'Solo quien lo necesita para proteger a esa persona, campo por campo. El control migratorio y la policía no pueden buscar, listar ni exportar. Cada lectura queda registrada.',
  'help.signs': 'Signos',
  'help.sign.danger': 'Vencido o prohibido',
  'help.sign.dangerWords': 'octágono: actúe ya, o lea la regla.',
  'help.sign.warn': 'Cerca del plazo',
  'help.sign.warnWords': 'triángulo: queda poco tiempo.',
  'help.sign.ok': 'Cumplido',
  'help.sign.okWords': 'marca: hecho.',
  'help.promises': 'Lo que ninguna configuración puede apagar',
  'help.promise.return': 'Nadie es retornado antes de determinar si necesita protección.',
  'help.promise.fear': 'Desde que puede temer volver, nada sobre esa persona llega a su país de origen.',
  'help.promise.lost': 'A toda hora, cada caso abierto tiene una institución que responde y cada deber un plazo.',
  'help.promise.enforcement':
    'Quien controla la migración no puede buscar, listar ni exportar a niñas, niños y adolescentes.',
  'help.promise.read': 'Siempre se puede saber quién leyó qué.',
  'help.role': 'Usted entró con la función {role}.',
} as const;
