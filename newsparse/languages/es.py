"""The words Spanish-language newspapers put around a story.

Labels as printed by newspapers, broadcasters and agencies of Spain, Mexico, Central America, the Caribbean and South America and
by the Spanish services of foreign media; function words: the commonest of written Spanish.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="es",
    name="Spanish",
    endonym="español",
    script="Latn",
    also=("en",),
    day_first=True,
    letters="ñáíóú",
    function_words="""\
de la que el en y los las del se por con para una un su al lo es más no fue como pero sus este esta ha han son entre
sobre también ser hasta desde según donde cuando muy sin años durante tras quien porque había
""",
    published="""\
Publicado
Publicada
Publicado el
Publicada el
Publicado a las
Publicado hace
Publicación
Fecha
Fecha de publicación
Fecha publicación
Fecha de creación
Fecha de la noticia
Fecha y hora
Fecha de emisión
Creado
Creado el
Creada
Creado en
Subido el
Posteado el
Escrito el
Redactado el
Noticia publicada el
Noticia publicada
Artículo publicado el
Nota publicada el
Primera publicación
Primera edición
Emitido el
Difundido el
Enviado el
Agregado el
Ingresado el
""",
    updated="""\
Actualizado
Actualizada
Actualizado el
Actualizado a las
Actualizado en
Actualizado hace
Actualización
Última actualización
Última actualización el
Última actualización a las
Última hora de actualización
Fecha de actualización
Fecha actualización
Act
Act.
Modificado
Modificado el
Modificada
Última modificación
Última modificación el
Fecha de modificación
Fecha de última actualización
Editado
Editado el
Actualizado al
Corregido el
""",
    source="""\
Fuente
Fuentes
Fuente original
Fuente de la noticia
Fuente de información
Fuente consultada
Fuente EFE
Con información de
Con informaciones de
Vía
Tomado de
Tomada de
Agencia
Leer noticia completa en
Leer la noticia completa en
Leer nota completa en
Leer artículo completo en
Leer original en
Lea la noticia completa en
Ver noticia completa en
Ver artículo original en
Noticia original
Artículo original
Publicado originalmente en
La entrada se publicó primero en
La noticia apareció primero en
Procedencia
""",
    byline="""\
Por
Por nuestro corresponsal
Escrito por
Redactado por
Publicado por
Posteado por
Elaborado por
Texto de
Texto y fotos
Texto y fotografías
Autor
Autora
Autores
Autor/a
El autor
Sobre el autor
Sobre la autora
Acerca del autor
Redactor
Redactora
Redacción
Reportaje de
Un reportaje de
Reportero
Reportera
Entrevista de
Entrevista por
Traducción
Traducido por
Traducción de
Crónica de
Un artículo de
Artículo de
Análisis de
Opinión de
Columna de
Colaborador
Periodista
Corresponsal
De nuestro corresponsal
Enviado especial
Editado y publicado por
Texto
Textos
Texto y foto
Texto y fotos de
Textos y fotos
Textos de
Textos y fotografías
Una nota de
Una crónica de
Una entrevista de
Una columna de
Un análisis de
Entrevista realizada por
Por nuestra corresponsal
Por nuestros corresponsales
Por nuestro enviado especial
Por nuestra enviada especial
De nuestra corresponsal
De nuestros corresponsales
De nuestro enviado especial
De nuestra enviada especial
De nuestro redactor
De nuestra redactora
Enviada especial
Enviados especiales
Subido por
Recopilado por
Compilado por
Reportado por
Firmado por
Autoras
La autora
""",
    reporter="""\
Redacción
Redacción digital
Redacción web
Redacción central
Redacción internacional
Redacción Deportes
Redacción Economía
Redacción/Agencias
Redacción y agencias
La redacción
Equipo de redacción
Equipo editorial
Equipo digital
De la redacción
Redactor
Redactora
Redactor jefe
Redactora jefa
Reportero
Reportera
Reporteros
Periodista
Periodistas
Periodista digital
Corresponsal
Corresponsales
Nuestro corresponsal
Corresponsal en
Enviado especial
Enviada especial
Enviados especiales
Columnista
Colaborador
Colaboradora
Especial para
Staff
Mesa de redacción
Mesa central
Editor web
Coordinador
Unidad de investigación
Unidad de datos
Redactores
Reporteras
Reportero especial
Corresponsalía
La corresponsal
El corresponsal
Nuestra corresponsal
Nuestros corresponsales
Enviado
Enviada
Enviados
Enviadas especiales
El enviado especial
Nuestro enviado especial
Cronista
Articulista
Editorialista
Becario
Becaria
Pasante
Practicante
Colaboradores
Colaboración especial
Servicio especial
Servicios especiales
Agencias
Admin
Administrador
Webmaster
Reportaje
""",
    desks="Redacción",
    editor="""\
Editor
Editora
Editor jefe
Editor en jefe
Editor general
Editor responsable
Editora general
Editado por
Director
Directora
Director editorial
Director responsable
Director periodístico
Director de contenidos
Director de redacción
Director fundador
Director adjunto
Subdirector
Subdirectora
Subdirector general
Subdirectora editorial
Jefe de redacción
Jefa de redacción
Jefe de información
Jefe de edición
Jefe de sección
Redactor jefe
Secretario de redacción
Presidente
Presidente y director general
Fundador
Fundadores
Propietario
Registro DNDA
Consejo editorial
Consejo de redacción
Coordinador editorial
Coordinadora editorial
Responsable
Responsable editorial
Revisado por
Verificado por
Producción
Edición
Edición de
""",
    conjunction="""\
y
e
con
""",
    with_agency="""\
con
""",
    keywords="""\
Etiquetas
Etiqueta
Etiquetado
Etiquetado en
Etiquetado con
Etiquetado como
Etiquetas de la noticia
Palabras clave
Palabra clave
Palabras claves
Temas
Tema
Temas relacionados
Temas de la nota
Temas de hoy
Temas tratados
Temas en este artículo
Más sobre
Más información sobre
Más noticias sobre
Más noticias de
Archivado en
Archivado bajo
Se adhiere a los criterios de
Tags
Tag
Tópicos
Descriptores
Hashtags
Conforme a los criterios de
""",
    related="""\
Lea también
Lee también
Leer también
Lea además
Lee además
Leé más
Lea más
Leer más
Leer más sobre
Leer más noticias
Lea aquí
Lee aquí
Léase también
Lea asimismo
Le puede interesar
Le podría interesar
Le puede interesar también
Le recomendamos
Le recomendamos leer
Le sugerimos
Te puede interesar
Te podría interesar
Te puede interesar leer
También te puede interesar
También te podría interesar
También te interesa
También te gustará
También puedes leer
También puede leer
También lee
También lea
También puede interesarle
Quizás te interese
Quizá te interese
Quizás también te interese
Quizás te guste
Quizás también le interese
Puede interesarte
Puede interesarle
Puede que te interese
Podría interesarte
Podría interesarle
Podría gustarte
Tal vez te interese
Te interesará
Te recomendamos
Te recomendamos leer
Te recomendamos ver
Te recomendamos que leas
Te sugerimos leer
Te sugerimos ver
Os recomendamos
Recomendamos leer
Recomendado
Recomendados
Recomendado para ti
Recomendados para ti
Recomendado para usted
Recomendadas
Recomendaciones
Recomendaciones del editor
Nuestras recomendaciones
Artículos recomendados
Noticias recomendadas
Notas recomendadas
Sugerencias
Sugeridos
Noticias relacionadas
Noticia relacionada
Noticias relacionadas con
Notas relacionadas
Nota relacionada
Artículos relacionados
Artículo relacionado
Contenido relacionado
Contenidos relacionados
Entradas relacionadas
Publicaciones relacionadas
Historias relacionadas
Información relacionada
Informaciones relacionadas
Temas relacionados
Vídeos relacionados
Vídeos destacados
Vídeos recomendados
Vídeos más vistos
Los vídeos más vistos
Otros vídeos
Galerías relacionadas
Galerías destacadas
Enlaces relacionados
Relacionado
Relacionadas
Relacionados
Notas similares
Noticias similares
Artículos similares
Ver también
Ver además
Vea también
Vea además
Ve también
Véase también
Mira también
Mire también
Consulta también
Consulte también
Consulta además
Consulte además
Mirá además
Conoce además
Conozca también
Conoce también
Conozca además
Descubre más
Además lea
Además te puede interesar
Sigue leyendo
Siga leyendo
Seguí leyendo
Seguir leyendo
Continúa leyendo
Continuar leyendo
Para leer más
Para seguir leyendo
Más información
Más información en
Más noticias
Más noticias de esta sección
Más notas
Más artículos
Más contenido
Más contenido de esta sección
Más de esta sección
Más en esta sección
Más sobre esta sección
Más de la sección
Más en la sección
Más noticias de la sección
Más noticias en esta sección
Más de este tema
Más sobre este tema
Más sobre el tema
Más de este autor
Más del autor
Más del mismo autor
Más historias
Más para leer
Más para ver
Más videos
Más titulares
Más sobre esta noticia
Lo más leído
Lo más leído hoy
Lo más visto
Lo más visto hoy
Lo más reciente
Lo más compartido
Lo más comentado
Lo más buscado
Lo más valorado
Lo último en
Lo último de
Últimas noticias
Última hora
Últimas entradas
Últimos artículos
Últimas publicaciones
Últimas notas
Últimos titulares
Últimos videos
Noticias recientes
Entradas recientes
Artículos recientes
Publicaciones recientes
Historias recientes
Noticias destacadas
Noticias de última hora
Noticias más leídas
Noticias más vistas
Las más leídas
Las más vistas
Las más leídas del día
Las noticias más leídas
Los más leídos
Los más vistos
Más leídas
Más leídos
Más leído
Más vistas
Más visto
Más popular
Más populares
Populares
Popular
Destacado
Destacados
Destacadas
Tendencias
Tendencia
Trending
Trending topics
Noticias del día
Titulares
Titulares del día
Principales noticias
Otras noticias
Otras notas
Otros artículos
Otros contenidos
Otros titulares
No te pierdas
No te lo pierdas
No te puedes perder
No se pierda
No se lo pierda
No deje de leer
No dejes de leer
Artículo anterior
Artículo siguiente
Próximo artículo
Noticia anterior
Noticia siguiente
Siguiente noticia
Nota anterior
Nota siguiente
Siguiente nota
Siguiente artículo
Entrada anterior
Entrada siguiente
Anterior
Siguiente
Post anterior
Post siguiente
Próxima noticia
Publicación anterior
Publicación siguiente
Selección del editor
Selección de la redacción
Selecciones del editor
Elección del editor
La selección del editor
Elegido por el editor
Exclusivo suscriptores
Del mismo autor
Para ampliar
Para saber más
Enlaces de interés
Ahora en portada
Escucha también
Escucha
Mira el video
Ver más
Ver más noticias
Ver más artículos
Entérate además
Entérate también
Entérese también
Entérese además
Infórmate también
Infórmese además
Infórmese también
Descubra más
Quizás le interese
Quizá le interese
Tal vez le interese
Lo más popular
Notas destacadas
Contenido recomendado
Contenidos recomendados
Descubre también
Descubra también
Te recomendamos también
Le recomendamos también
Le puede interesar leer
Podría interesarte también
Podría interesarle también
Quizás quieras leer
Otras personas leyeron
Otros lectores leyeron
También te puede gustar
También le puede gustar
Artículos que te pueden interesar
Noticias que te pueden interesar
Noticias sugeridas
Artículos sugeridos
Notas sugeridas
Historias destacadas
Artículos destacados
Más sobre el asunto
En esta misma sección
Leídas ahora
Lo más leído de la semana
Lo más leído del día
Te puede interesar también
""",
    section="""\
Sección
Secciones
Categoría
Categorías
Categorizado en
Guardado en
Archivado en
Clasificado en
Rubro
Suplemento
Canal
Apartado
""",
    sections="""\
Inicio
Portada
Home
Principal
Noticias
Noticia
Actualidad
Últimas noticias
Última hora
Lo último
Al momento
Titulares
Nacional
Nacionales
Nación
Noticias nacionales
País
El país
Política
Políticas
Politica nacional
Gobierno
Congreso
Elecciones
Elecciones 2024
Partidos
Seguridad
Justicia
Judicial
Judiciales
Tribunales
Corrupción
Legislativo
Internacional
Internacionales
Mundo
El mundo
Exterior
Global
América
Américas
América Latina
Latinoamérica
Iberoamérica
Centroamérica
Europa
Unión Europea
Asia
África
Oriente Medio
Medio Oriente
Oriente Próximo
Estados Unidos
EEUU
EE.UU.
EE. UU.
USA
España
México
Argentina
Colombia
Chile
Perú
Venezuela
Cuba
Ecuador
Bolivia
Uruguay
Paraguay
Guatemala
El Salvador
Honduras
Nicaragua
Costa Rica
Panamá
República Dominicana
Puerto Rico
Cataluña
Catalunya
Madrid
Barcelona
Andalucía
Sevilla
Valencia
Comunidad Valenciana
Galicia
País Vasco
Castilla y León
Castilla-La Mancha
Aragón
Canarias
Baleares
Murcia
Extremadura
Asturias
Navarra
CDMX
Bogotá
Lima
Buenos Aires
Ciudad
Ciudades
La ciudad
Local
Locales
Provincia
Provincias
Provinciales
Comunidades
Regional
Regionales
Regiones
Región
Departamentos
Estados
Municipios
Comarcas
Metrópoli
Sociedad
Social
Sociales
Comunidad
Sucesos
Policial
Policiales
Policiacas
Policía
Nota roja
Crónica
Crónica roja
Migración
Inmigración
Derechos humanos
Igualdad
Mujer
Mujeres
Familia
Religión
Iglesia
Economía
Economia y negocios
Economía y finanzas
Negocios
Finanzas
Finanzas personales
Empresas
Empresa
Empresas y negocios
Mercados
Mercado
Bolsa
Dinero
Empleo
Trabajo
Vivienda
Inmobiliario
Industria
Energía
Agro
Campo
Agricultura
Agropecuario
Consumo
Turismo
Motor
Autos
Automóviles
Transporte
Comercio
Emprendedores
Criptomonedas
Deportes
Deporte
Deportivo
Fútbol
Fútbol internacional
Fútbol nacional
LaLiga
Liga MX
Champions League
Mundial
Baloncesto
Básquet
Béisbol
Tenis
Boxeo
Ciclismo
Fórmula 1
Motociclismo
Juegos Olímpicos
Polideportivo
Más deportes
Otros deportes
Cultura
Cultura y espectáculos
Cultura y ocio
Culturales
Cultural
Arte
Arte y cultura
Artes
Libros
Literatura
Letras
Cine
Cine y TV
Música
Teatro
Televisión
TV
Series
Radio
Espectáculos
Espectáculo
Entretenimiento
Entretención
Farándula
Famosos
Gente
Corazón
Show
Celebridades
Realeza
Ocio
Ocio y cultura
Escena
Toros
Juegos
Videojuegos
Horóscopo
Loterías
Historia
Patrimonio
Ciencia
Ciencias
Ciencia y tecnología
Ciencia y salud
Ciencia y ambiente
Salud
Salud y bienestar
Bienestar
Medicina
Coronavirus
Covid-19
Medio ambiente
Medioambiente
Ambiente
Clima
Clima y medio ambiente
Cambio climático
Sostenibilidad
Tiempo
El tiempo
Meteorología
Naturaleza
Animales
Mascotas
Planeta
Tecnología
Tecnologías
Tecno
Tech
Innovación
Internet
Redes sociales
Inteligencia artificial
Educación
Universidad
Universidades
Estilo
Estilo de vida
Estilos
Vida
Vida y estilo
Tendencias
Moda
Belleza
Moda y belleza
Gastronomía
Gastro
Cocina
Recetas
Viajes
Hogar
Decoración
Bodas
Psicología
Sexo
Opinión
Opiniones
Editorial
Editoriales
Columna
Columnas
Columnistas
Tribuna
Tribuna abierta
Firmas
Blogs
Blog
Cartas
Cartas al director
Cartas de los lectores
Cartas del lector
Análisis
Debate
Ideas
Perspectivas
Punto de vista
Puntos de vista
Entrevista
Entrevistas
Reportaje
Reportajes
Especiales
Especial
Investigación
Datos
Verificación
Fact-checking
Crónicas
Perfil
Perfiles
Revista
Revistas
Suplementos
Domingo
Dominical
Vídeo
Vídeos
Fotos
Foto
Fotografía
Fotogalería
Fotogalerías
Galería
Galerías
Imágenes
Multimedia
Infografía
Infografías
Gráficos
Viñetas
Humor
Caricaturas
Caricatura
Audio
Podcast
Podcasts
Directo
En directo
En vivo
Programas
Programación
Televisión en vivo
Newsletters
Boletines
Hemeroteca
Archivo
Agenda
Servicios
Clasificados
Anuncios
Obituarios
Esquelas
Necrológicas
Efemérides
Comunicados
Notas de prensa
Branded content
Contenido patrocinado
Varios
General
Curiosidades
Viral
Virales
Insólito
Sin categoría
Breves
Edición impresa
Impreso
""",
    credit="""\
Foto:
Fotos:
Foto |
Foto por
Foto de archivo
Foto archivo
Foto ilustrativa
Foto cortesía
Foto referencial
Fotografía:
Fotografía de
Fotografía de archivo
Fotografías:
Crédito foto
Crédito de la foto
Créditos de la imagen
Crédito de la imagen
Imagen:
Imagen de archivo
Imagen ilustrativa
Imagen referencial
Imagen de referencia
Imagen cedida
Fuente de la imagen
Pie de foto
Captura de pantalla
Captura de video
Captura del vídeo
Fotos cortesía
Fotografía cortesía
Fotografía referencial
Imagen de contexto
Foto EFE
Foto AFP
Foto Reuters
Ilustración:
Infografía:
Gráfico:
Vídeo:
Créditos:
Crédito:
Cortesía:
Archivo -
Getty
Getty Images
vía Getty Images
AFP vía Getty Images
EFE/EPA
EFE/Archivo
AP Foto
(AP Foto
AP Photo
REUTERS/
Europa Press/Contacto
Cuartoscuro
Xinhua/
Shutterstock
iStock
Pixabay
Unsplash
Fotógrafo:
""",
    boilerplate="""\
Compartir
Compartir:
Comparte
Comparte:
Comparte esto:
Comparte esta noticia
Comparte este artículo
Compartí
Compartí esta nota
Compartir en
Compartir en Facebook
Compartir en Twitter
Compartir en X
Compartir en WhatsApp
Compartir en LinkedIn
Compartir en Telegram
Compartir en redes sociales
Compartir esta noticia
Compartir este artículo
Compartir artículo
Compartir noticia
Compartir nota
Compartir por correo
Compartir por email
Compartir por correo electrónico
Compartir vía
Compartido
Compartidos
Compartir Tweet
Comparta
Comparta este artículo
Regalar artículo
Enviar
Enviar por correo
Enviar por email
Enviar por correo electrónico
Enviar a un amigo
Enviar por mail
Enviar noticia
Correo
Correo electrónico
E-mail
Email
Mail
Su correo electrónico
Tu correo electrónico
Tuitear
Twittear
Tweet
Facebook
Twitter
X
WhatsApp
Instagram
Ver esta publicación en Instagram
YouTube
Telegram
LinkedIn
Pinterest
TikTok
Messenger
Threads
Bluesky
Flipboard
Menéame
Google News
Google Noticias
Google+
RSS
Redes sociales
Imprimir
Imprimir artículo
Imprimir noticia
Imprimir esta página
Versión para imprimir
Versión imprimible
Copiar
Copiar enlace
Copiar link
Copiar el enlace
Copiar URL
Copiado
Enlace copiado
¡Enlace copiado!
Link copiado
Enlace
Enlace permanente
Guardar
Guardar artículo
Guardar noticia
Guardar nota
Guardado
Guardados
Leer después
Leer más tarde
Mis guardados
Favoritos
Añadir a favoritos
Agregar a favoritos
Lista de lectura
Me gusta
No me gusta
Me gusta esto:
Me gusta Cargando...
Escuchar
Escuchar artículo
Escuchar noticia
Escuchar nota
Escucha este artículo
Escucha la noticia
Escuchá esta nota
Escuchar este artículo
Reproducir
Reproducir vídeo
Pausa
Pausar
Silenciar
Pantalla completa
Ver vídeo
Ver el video
Ver galería
Cargando
Cargando...
Generando audio
Generando audio...
Vídeo siguiente
Siguiente vídeo
Próximo vídeo
Reproducción automática
Cargando comentarios
Publicidad
- Publicidad -
-Publicidad-
* Publicidad
Anuncio
Anuncios
- Anuncio -
Anuncio publicitario
Espacio publicitario
Advertisement
La noticia continúa después de la publicidad
Continúa después de la publicidad
Continúa después del anuncio
Sigue leyendo después de la publicidad
Este artículo continúa después de la publicidad
Cerrar anuncio
Saltar anuncio
Contenido patrocinado
Contenido promocionado
Contenido ofrecido por
Patrocinado
Patrocinado por
Ofrecido por
Presentado por
Promocionado
Anúnciate
Anúnciese
Anúnciate con nosotros
Publicite aquí
Publicita con nosotros
Publicidad web
Tarifas
Tarifas publicitarias
Media kit
Suscribirse
Suscríbete
¡Suscríbete!
Suscríbase
Suscribite
Suscribirme
Suscríbete ahora
Suscríbete ya
Suscríbete gratis
Suscríbete a la newsletter
Suscríbete a nuestro boletín
Suscríbete a nuestra newsletter
Suscripción
Suscripciones
Suscriptores
Suscriptor
Sólo para suscriptores
Solo suscriptores
Exclusivo para suscriptores
Contenido exclusivo para suscriptores
Contenido exclusivo
¿Ya eres suscriptor?
¿Ya estás suscrito?
¿Ya eres suscriptor? Inicia sesión
¿Ya tienes cuenta?
¿Ya tiene una cuenta?
¿No tienes cuenta?
¿Aún no estás registrado?
Premium
Hazte socio
Hazte suscriptor
Hazte premium
Club
Iniciar sesión
Inicia sesión
Inicie sesión
Inicia sesión para comentar
Ingresar
Ingresa
Acceder
Accede
Entrar
Login
Log in
Cerrar sesión
Salir
Desconectar
Registrarse
Regístrate
Regístrate gratis
Regístrese
Registro
Regístrate ahora
Crear cuenta
Crea tu cuenta
Crear una cuenta
Mi cuenta
Mi perfil
Perfil
Usuario
Contraseña
Olvidé mi contraseña
¿Olvidaste tu contraseña?
¿Olvidó su contraseña?
¿Has olvidado tu contraseña?
¿Olvidaste tu contraseña? consigue ayuda
Recordarme
Recuérdame
Recupera tu contraseña
Nombre
Nombre *
Correo electrónico *
Web
Sitio web
Menú
Menú principal
Abrir menú
Cerrar menú
Mostrar menú
Navegación
Buscar
Buscar:
Buscar en
Buscar en el sitio
Buscar noticias
Búsqueda
Búsqueda avanzada
Buscador
Cerrar
Cerrar X
Abrir
Cancelar
Cancelar la respuesta
Cancelar respuesta
Aceptar
Aceptar todo
Aceptar todas
Aceptar y continuar
Aceptar y cerrar
Aceptar cookies
Aceptar todas las cookies
Acepto
Estoy de acuerdo
Entendido
Rechazar
Rechazar todo
Rechazar todas
Rechazar cookies
Permitir
Cookies
Política de cookies
Aviso de cookies
Configuración de cookies
Configurar cookies
Configurar
Configuración
Preferencias
Preferencias de privacidad
Ajustes de privacidad
Gestionar cookies
Gestionar consentimiento
Privacidad
Política de privacidad
Políticas de privacidad
Aviso de privacidad
Política de protección de datos
Protección de datos
Tratamiento de datos
Términos
Términos y condiciones
Términos y Condiciones de Uso
Términos de uso
Términos de servicio
Términos del servicio
Condiciones de uso
Condiciones generales
Condiciones de contratación
Condiciones legales
Bases legales
Aviso legal
Nota legal
Legal
Derechos reservados
Derechos de autor
Todos los derechos reservados
Todos los derechos reservados.
© Todos los derechos reservados
Prohibida su reproducción
Código ético
Código de ética
Principios editoriales
Política editorial
Línea editorial
Libro de estilo
Defensor del lector
Canal ético
Transparencia
Quiénes somos
¿Quiénes somos?
Sobre nosotros
Acerca de
Acerca de nosotros
Nosotros
Nuestro equipo
Equipo
Staff
Directorio
Contacto
Horario de atención
Horarios de atención
Horario
Lunes a viernes
Lunes a sábado
Lunes a domingo
Contacta
Contáctanos
Contáctenos
Contactar
Contacte con nosotros
Ayuda
Centro de ayuda
Atención al cliente
Atención al lector
Preguntas frecuentes
Trabaja con nosotros
Trabaje con nosotros
Mapa del sitio
Mapa web
Newsletter
Newsletters
Boletín
Boletines
Boletín de noticias
Alertas
Notificaciones
Activar notificaciones
Recibir notificaciones
Aplicaciones
Apps
App
Descargar
Descarga la app
Descarga nuestra app
Descarga la aplicación
Descargar app
App Store
Google Play
Disponible en Google Play
Versión móvil
Versión de escritorio
Versión clásica
Versión completa
Salir de la versión móvil
Edición impresa
Edición digital
Edición España
Ediciones
Edición
Cambiar edición
Periódico digital
Papel digital
Kiosko
Kiosco
Quiosco
Tienda
Síguenos
Síguenos:
Síguenos en
Síguenos en Facebook
Síguenos en Google News
Síguenos en redes sociales
Síguenos en nuestras redes sociales
Síganos
Síganos en
Seguinos
Seguinos en
Seguir
Siguiendo
Seguir autor
Seguir tema
Seguinos en redes
Ver todo
Ver todos
Ver todas
Ver todas las noticias
Ver todos los artículos
Ver todas las entradas
Ver más
Ver más +
Ver menos
Ver perfil
Ver comentarios
Ver los comentarios
Ver todos los comentarios
Ver resultados
Mostrar más
Mostrar menos
Mostrar comentarios
Ocultar comentarios
Ocultar
Mostrar
Cargar más
Cargar más noticias
Cargar más artículos
Cargar más comentarios
Más
Más...
Más opciones
Más secciones
Todas las secciones
Todas las noticias
Leer más
Leer más...
Leer más »
Leer más →
Leer artículo completo
Leer artículo
Leer nota
Leer noticia
Leer nota completa
Leer la nota completa
Leer noticia completa
Leer el artículo completo
Continuar
Continuar leyendo
Siguiente »
« Anterior
Página siguiente
Página anterior
Volver
Volver arriba
Volver al inicio
Volver a la portada
Volver al principio
Regresar
Ir arriba
Ir al inicio
Ir a la portada
Subir
Arriba
Ir al contenido
Ir al contenido principal
Ir a contenido
Saltar al contenido
Saltar al contenido principal
Saltar a contenido
Pasar al contenido principal
Ir al menú
Ir a navegación
Accesibilidad
min de lectura
min. de lectura
mins de lectura
minutos de lectura
minuto de lectura
minutos
1 min de lectura
2 min de lectura
3 min de lectura
Tiempo de lectura
Tiempo de lectura:
Tiempo estimado de lectura
Lectura
Visitas
Vistas
Visualizaciones
Lecturas
veces leído
veces vista
Comentar
Comenta
Comentario
Comentarios
Comentarios cerrados
Los comentarios están cerrados
Los comentarios están cerrados.
Comentarios desactivados
Sin comentarios
No hay comentarios
No hay comentarios.
0 comentarios
Sé el primero en comentar
Sea el primero en comentar
Añadir comentario
Agregar comentario
Publicar comentario
Publicar el comentario
Publicar un comentario
Escribir comentario
Enviar comentario
Escribe tu comentario
Responder
Denunciar
Reportar
Reportar error
Reportar un error
Reportar noticia
Informar de un error
Corregir
¿Has visto un error?
¿Encontraste un error?
Tamaño de letra
Tamaño del texto
Aumentar tamaño de letra
Disminuir tamaño de letra
Modo oscuro
Modo noche
Modo lectura
Idioma
Español
Castellano
El tiempo hoy
Clima hoy
Encuesta
Votar
Vota
Resultados
Valorar
Valora este artículo
¿Te ha gustado este artículo?
¿Te gustó esta nota?
¿Te fue útil esta información?
¿Te resultó útil?
¿Qué te pareció esta nota?
¿Qué opinas?
Gracias
¡Gracias!
Sí
No
OK
No, gracias
Ahora no
Se ha producido un error
Error
Haz una donación
Haz tu donación
Dona
Donar
Donaciones
Apóyanos
Contribuye
Contribuir
Contribución
Colaborar
Haz tu aporte
Aportar
Colabora
Únete
Únete a nosotros
Únete a la conversación
Participa
Participa en la conversación
Normas de participación
Normas de uso
Normas
Consulta las normas
Cotización del dólar
Dólar hoy
Lotería
Sorteos
Farmacias
Cartelera
Pasatiempos
Crucigramas
Sudoku
Foto anterior
Foto siguiente
Ampliar
Reducir
Agrandar imagen
Te ayudamos
Logo
Grupo editorial
Webs de
Otras webs
Otros sitios
Página 1 de
Fecha de carga
Fecha-Carga
Tipo de publicación
Longitud
""",
    promo="""\
Suscríbete a
Suscríbete y
Suscríbete para
Suscríbase a
Suscríbete
Suscribite a
Síguenos en
Síguenos por
Síguenos a través
Síguenos y
Siga las noticias
Sigue las noticias
Sigue toda la
Sigue toda la información
Sigue nuestro canal
Sigue nuestras
Seguí todas
Seguinos en
Síganos en
Puedes seguir a
Puede seguir a
Puedes seguirnos
Puedes leer el artículo
Únete a nuestro
Únete a nuestra
Únete al canal
Únete a
Únase a
Sumate a
Descarga nuestra
Descarga la app
Descarga la última
Descarga gratis
Haz clic aquí
Haz click aquí
Haga clic aquí
Hacé clic
Da clic
Dé clic
Clic aquí
Click aquí
Pulsa aquí
Pincha aquí
Para más información
Para leer más
Para leer la nota
Para leer más noticias
Para seguir leyendo
Para comentar
Para suscribirte
Para estar informado
Para conocer más
Lee la nota completa
Lee el artículo completo
Lea la nota completa
Lea el artículo
Leer la noticia completa
Leer noticia completa
Leer artículo completo
Ver noticia completa
Recibe en tu
Recibe las
Recibe todas
Recibe cada
Recibe nuestro
Regístrate
Regístrate y
Regístrate gratis
Regístrese
Inicia sesión
Inicie sesión
Crea tu cuenta
Activa las
Apóyanos
Apoya nuestro
Contribuye con tu
Contribuí con tu
Colabora con nosotros
Ayúdanos a seguir
Ayúdanos a mantener
Necesitamos tu apoyo
Necesitamos de tu apoyo
Apoya el periodismo
Tu apoyo es
¿Tienes una denuncia
¿Tiene una denuncia
¿Tienes alguna denuncia
¿Quieres denunciar
¿Quieres hacer una denuncia
Escríbenos a
Escríbenos al
Escríbanos a
Escríbanos al
Envíanos tu
Envíenos su
¿Quieres recibir
¿Quiere recibir
Ayúdanos a
Haz una donación
Haz tu donación
Hazte socio
Colabora con
Contáctanos
Contáctenos
Escríbenos
Envíanos
Envíe su
Comparte esta
Comparte este
Comparte tu opinión
Déjanos tu
Deja tu comentario
Cuéntanos
No te pierdas
No te pierdas nada
No te pierdas ninguna
Mantente informado
Mantente al día
Manténgase informado
Mantente al tanto
Entérate de
Consulta más
Consulta aquí
Consulta todas
Conoce más
Conoce nuestra
Descubre más
Más información en
Más noticias en
Todas las noticias
Recuerda que puedes
Recuerda seguirnos
¿Tienes alguna
¿Tienes información
¿Te ha gustado
¿Te gustó
¿Ya conoces
¿Ya eres
Si te gustó
Si te ha gustado
Este artículo fue publicado
Este artículo se publicó
Este artículo apareció
Este artículo ha sido
Este contenido es
Este contenido fue
Este contenido no
Este texto se publicó
Este sitio usa
Este sitio utiliza
Esta noticia ha sido
Esta web utiliza
Esta página web
Esta entrada fue publicada
Publicado originalmente
La noticia original
Su dirección de correo
Tu dirección de correo electrónico no será
Los campos obligatorios
Las opiniones expresadas
Las opiniones vertidas
Utilizamos cookies
Usamos cookies
Nosotros y nuestros socios
© Copyright
Todos los derechos
Queda prohibida
Queda prohibido
Está expresamente prohibida
Está expresamente prohibida la redistribución
Prohibida la reproducción
Prohibida su reproducción
Al hacer clic
Al suscribirte
Al registrarte
Conforme a los criterios de
Se adhiere a los criterios de
Aviso legal
A través de nuestro canal
Nuestro canal de WhatsApp
Una publicación compartida de
Una publicación compartida por
Te invitamos a opinar
Te invitamos a debatir
Te invitamos a comentar
Te invitamos a suscribirte
Cuéntanos qué piensas
Cuéntanos qué opinas
Únete a nuestro canal
Únete a nuestra comunidad
Notifica a otros
Bienvenido a la sección de comentarios
Este contenido es exclusivo para
Este artículo es exclusivo para
Contenido exclusivo para
Artículo exclusivo para
Si ya eres suscriptor
¿Has visto algún error
¿Ves algún error
Ayúdanos a mejorar
Recibe las noticias
Recibí las noticias
Agréganos a tus
Añádenos a tus
Haz clic aquí para
Hacé clic aquí para
""",
    notices="""\
política de privacidad
política de cookies
términos y condiciones
términos de uso
condiciones de uso
newsletter
suscríbete
suscríbase
suscribirse
suscribirte
tu correo
su correo
regístrate
inicia sesión
iniciar sesión
nuestro sitio
este sitio
nuestra web
nuestra página
nuestra aplicación
nuestra app
nuestros lectores
nuestros periodistas
tu consentimiento
su consentimiento
todos los derechos reservados
prohibida la reproducción
síguenos
nuestro canal
canal de WhatsApp
Google News
tu comentario
es periodista
periodista freelance
licenciado en Periodismo
licenciada en Periodismo
comunicación social y periodismo
comunicador social
comunicadora social
comentarios respetuosos
comentarios ofensivos
comentarios que reciben
sé parte de la conversación
normas de la comunidad
para nuestros suscriptores
no representan la opinión
""",
    comments="""\
Comentarios
Comentario
Comentarios de los lectores
Comentarios de Facebook
Tus comentarios
Comentarios (0)
Ver comentarios
Deja un comentario
Deja una respuesta
Deja tu comentario
Deja tu respuesta
Dejar un comentario
Dejar una respuesta
Déjanos tu comentario
Deje su comentario
Deje un comentario
Escribe un comentario
Escribe tu comentario
Escriba un comentario
Añade un comentario
Añadir un comentario
Añadir comentario
Agregar comentario
Agregar un comentario
Publicar un comentario
Publica tu comentario
Enviar comentario
Haz un comentario
Comenta esta noticia
Comenta esta nota
Comenta
Comentar
Comentar esta noticia
Opina
Opiniones de los lectores
Danos tu opinión
¿Qué opinas?
Tu opinión
Participa en la conversación
Únete a la conversación
Responder
Respuestas
1 comentario
0 comentarios
Sin comentarios
No hay comentarios
Únase a la conversación
Iniciar la conversación
Cargar comentarios
Normas de los comentarios
""",
    ending="""\
FIN
(FIN)
- FIN -
(continúa)
(SIGUE)
""",
    outlets="""\
El País
El Mundo
ABC
La Vanguardia
RTVE
Cadena SER
Clarín
La Nación
El Universal
El Tiempo
Infobae
Telesur
El Periódico
El Periódico de Catalunya
La Razón
20 Minutos
20minutos
El Confidencial
El Español
elDiario.es
OKdiario
Libertad Digital
Vozpópuli
El Independiente
El Plural
InfoLibre
CTXT
El Salto
Huffington Post
Expansión
Cinco Días
El Economista
elEconomista
Marca
AS
Mundo Deportivo
La Voz de Galicia
Faro de Vigo
El Correo
Diario Vasco
El Diario Vasco
El Norte de Castilla
Heraldo de Aragón
Heraldo
Diario Sur
Las Provincias
Levante-EMV
Diario de Sevilla
Diario de Cádiz
La Nueva España
El Comercio
Diario de Navarra
Deia
Gara
Naiz
Berria
Diari Ara
Canarias7
La Provincia
Diario de Mallorca
Última Hora
TVE
SER
COPE
Onda Cero
RNE
Antena 3
Telecinco
laSexta
Página/12
Página 12
Ámbito
Ámbito Financiero
TN
Todo Noticias
El Cronista
La Voz del Interior
La Capital
Excélsior
Milenio
La Jornada
El Financiero
El Sol de México
Animal Político
Aristegui Noticias
Televisa
TV Azteca
Noticieros Televisa
N+
El Espectador
Caracol
Caracol Radio
Noticias Caracol
RCN
Noticias RCN
Blu Radio
La República
El Colombiano
El Heraldo
El País de Cali
El Mercurio
La Tercera
Emol
BioBioChile
Biobío
Cooperativa
La Segunda
T13
CHV
El Mostrador
Perú21
RPP
RPP Noticias
El Universo
El Telégrafo
Ecuavisa
Primicias
La Hora
El Deber
Los Tiempos
Página Siete
ABC Color
El Observador
El País Uruguay
Montevideo Portal
La Diaria
El Nacional
Efecto Cocuyo
Runrunes
TalCual
Tal Cual
NTN24
Globovisión
Granma
Cubadebate
Juventud Rebelde
14ymedio
Prensa Libre
La Prensa
El Nuevo Diario
La Prensa Gráfica
El Diario de Hoy
El Faro
La Tribuna
CRHoy
TVN
Telemetro
La Estrella de Panamá
Listín Diario
Diario Libre
El Caribe
El Nuevo Día
Primera Hora
Univision
Telemundo
DW Español
VOA Noticias
""",
    outlet_words="""\
Diario
Noticias
Radio
Periódico
Televisión
Prensa
Revista
Canal
Heraldo
Correo
Gaceta
Semanario
Agencia
Digital
Informativo
Informativos
Portal
Cadena
Voz
News
""",
    agencies="""\
EFE
Agencia EFE
EFECOM
EFE Verde
EFEAGRO
EUROPA PRESS
EuropaPress
Agencia Quadratín
Agencia Cubana de Noticias
SINC
Agencia SINC
Aton Chile
ICAL
ACI Prensa
AICA
Agencia Fides
SEMlac
Agència Catalana de Notícies
Agencia Peruana de Noticias
Cimac Noticias
AFP
Agence France-Presse
AP
Associated Press
Reuters
Thomson Reuters
dpa
Bloomberg
Bloomberg Línea
Servimedia
Colpisa
Agencia Colpisa
ACN
Agencia ATLAS
Aragón Press
Vasco Press
Notimex
Agencia Reforma
Grupo Reforma
Apro
Quadratín
Cuartoscuro
SinEmbargo
InfoSel
Télam
Agencia Télam
Noticias Argentinas
DyN
DIB
Agencia DIB
AIM
Andina
Agencia Andina
ABI
ANF
Agencia de Noticias Fides
Erbol
AVN
Agencia Venezolana de Noticias
Prensa Latina
ACN Cuba
ANDES
Agencia Nova
AGN
Agencia Guatemalteca de Noticias
ACAN-EFE
Agencia IP
UPI
Aton
Agencia Uno
Colprensa
Agencia Sputnik
Sputnik
Sputnik Mundo
RT
RT en Español
TASS
RIA Novosti
Xinhua
Agencia Xinhua
ANSA
ANSA Latina
LaPresse
Adnkronos
Lusa
IPS
Inter Press Service
Anadolu
Agencia Anadolu
Alemana de Prensa
Pressenza
CNN
CNN en Español
CNN Español
BBC
BBC Mundo
BBC News Mundo
DW
Deutsche Welle
France 24
Voz de América
VOA
Euronews
Business Wire
PRNewswire
GLOBE NEWSWIRE
Notistarz
Comunicae
Agencias
Agencia
Agencias de noticias
Con información de agencias
Redacción y agencias
El Universal
Agencia El Universal
APG
Agencia IP Paraguay
IP Paraguay
ACAN EFE
UPI Chile
Agencia ICAL
ACN Agència
Vascopress
Otr Press
OTR/Press
Fax Press
Infobae
""",
    given_names="""\
Adolfo Adriana Agustín Alba Alberto Alejandra Alejandro Alfonso Alfredo Alicia Álvaro Amanda Ana Andrea Andrés Ángela
Antonia Antonio Arturo Beatriz Belén Benjamín Bernardo Blas Camila Carla Carlos Carmen Carolina Catalina Cecilia César
Clara Claudia Claudio Concepción Cristian Cristina Daniel Daniela David Diana Diego Domingo Eduardo Elena Elisa Elvira
Emilio Enrique Ernesto Esteban Esther Eugenia Eva Fabián Federico Felipe Fernanda Fernando Francisca Francisco Gabriel
Gabriela Gerardo Germán Gloria Gonzalo Graciela Guadalupe Guillermo Gustavo Héctor Hernán Horacio Hugo Ignacio Inés
Irene Isabel Ismael Iván Jaime Javier Jesús Joaquín Jorge José Josefina Juan Juana Julia Julián Julio Laura Leonardo
Leticia Lorena Lorenzo Lucas Lucía Luis Luisa Manuel Manuela Marcela Marcelo Marcos Margarita María Mariana Mariano
Marina Mario Marisol Marta Martín Mateo Matías Mauricio Mercedes Miguel Mónica Natalia Néstor Nicolás Noelia Nuria
Octavio Óscar Pablo Paloma Paola Patricia Pedro Rafael Ramiro Ramón Raquel Raúl Rebeca Ricardo Roberto Rocío Rodolfo
Rodrigo Rogelio Rosario Rubén Salvador Samuel Sandra Santiago Sara Sebastián Sergio Silvia Sofía Sonia Susana Teresa
Tomás Valentina Valeria Vanesa Verónica Vicente Víctor Victoria Virginia Viviana Wilmer Ximena Yolanda
""",
    titles="""\
Dr. Dra. Lic. Ing. Mtro. Mtra. Prof.
""",
    months="""\
9 setiembre | set
""",
    am="""\
a. m.
a.m.
am
de la mañana
""",
    pm="""\
p. m.
p.m.
pm
de la tarde
de la noche
""",
    zones="""\
hora peninsular = Europe/Madrid
hora peninsular española = Europe/Madrid
hora española = Europe/Madrid
hora de España = Europe/Madrid
hora de Madrid = Europe/Madrid
CET = +01:00
CEST = +02:00
GMT = +00:00
UTC = +00:00
hora de México = America/Mexico_City
hora del centro de México = America/Mexico_City
hora de la Ciudad de México = America/Mexico_City
COT = -05:00
PET = -05:00
ECT = -05:00
VET = -04:00
BOT = -04:00
CLT = -04:00
CLST = -03:00
ART = -03:00
UYT = -03:00
hora de Colombia = -05:00
hora colombiana = -05:00
hora de Perú = -05:00
hora peruana = -05:00
hora de Ecuador = -05:00
hora de Venezuela = -04:00
hora de Bolivia = -04:00
hora de Chile = America/Santiago
hora chilena = America/Santiago
hora de Argentina = -03:00
hora argentina = -03:00
hora de Nueva York = America/New_York
hora del Este = America/New_York
hora de Miami = America/New_York
""",
    relative="""\
hoy = 0
esta mañana = 0
esta tarde = 0
esta noche = 0
ayer = -1
anoche = -1
anteayer = -2
antier = -2
antes de ayer = -2
hace una semana = -7
la semana pasada = -7
mañana = 1
pasado mañana = 2
""",
    ago="""\
hace {n} {unit}
{n} {unit} atrás
""",
    units="""\
second = segundo | segundos | seg | s
minute = minuto | minutos | min | mins
hour = hora | horas | h | hs | hrs
day = día | días | d
week = semana | semanas | sem
month = mes | meses
year = año | años
""",
)
